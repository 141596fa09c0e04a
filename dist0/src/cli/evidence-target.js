import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { now } from './now.js';
/** What `--evidence` asks for, at the time of the run in whole seconds. */
export function evidenceTarget(file) {
    if (file === undefined)
        return undefined;
    return { file, date: `${new Date(now()).toISOString().slice(0, -'.000Z'.length)}Z` };
}
/** What `--evidence` and `--evidence-case` ask for.
 * @throws TrailproofError USAGE for a case without a file, and for scenarios without either */
export function logEvidenceTarget(flags) {
    const target = evidenceTarget(flags.evidence);
    if (target !== undefined)
        return { ...target, case: flags.evidenceCase };
    if (flags.evidenceCase === undefined) {
        if (flags.scenarios === undefined)
            return undefined;
        throw new TrailproofError('USAGE', '--scenarios says where a case stands, and none is named.', {
            hint: 'Name it with --evidence-case SCENARIO/KIND/NAME, or leave --scenarios away.',
        });
    }
    throw new TrailproofError('USAGE', '--evidence-case says what a log shows, but not where to.', {
        hint: 'Name the file too: --evidence evidence.ndjson.',
    });
}
//# sourceMappingURL=evidence-target.js.map