import { cover } from '../../coverage/cover.js';
import { coverageChange } from '../../coverage/coverage-change.js';
import { checkGates, judgeGates } from '../../coverage/gates.js';
import { staleBefore } from '../../coverage/sort-evidence.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { readEvidence } from '../evidence/read-evidence.js';
import { allowedUnsupported, settingsOf } from '../settings.js';
import { coveredSince } from './covered-since.js';
import { playForCoverage } from './play-for-coverage.js';
import { profileText } from './profile-text.js';
/** Says what the loaded rules cover of ATT&CK, by what they did: in a play of all cases, or by evidence of earlier runs.
 * @throws TrailproofError TECHNIQUE_UNKNOWN, GATE_EMPTY, INPUT_UNREADABLE and what `verify` throws
 * @example const { techniques } = await coverage({ rules: ['my-rules'] }) */
export async function coverage(options = {}) {
    checkGates(options);
    const oldest = oldestOf(options);
    const settings = settingsOf(options);
    const files = options.evidence ?? [];
    const read = readEvidence(files);
    const plays = files.length === 0 || options.play === true;
    const { loaded, basis, findings } = await playForCoverage(settings, {
        ...options,
        replays: plays,
    });
    const evidence = [...read.evidence, ...basis.evidence];
    const covered = cover({ ...basis, evidence, staleBefore: oldest });
    const { since } = options;
    const before = since === undefined ? undefined : await coveredSince(since, { basis, options });
    const { loaded: rules, ...others } = loaded.rules;
    return {
        scope: {
            attackVersion: '19',
            rules: rules.length,
            scenarios: new Set(basis.cases.map(({ scenario }) => scenario)).size,
            cases: basis.cases.length,
            profile: profileText(settings.profile),
            from: [...files, ...(plays ? ['this run'] : [])],
            asOf: oldest === undefined ? undefined : dayOf(options.now ?? 0),
        },
        ...covered,
        since: before && coverageChange(before.since, before.techniques, covered.techniques),
        gates: judgeGates(covered.techniques, options),
        findings: [...read.findings, ...(before?.findings ?? []), ...findings],
        rules: { loaded: rules.length, ...others, allowed: allowedUnsupported(options) },
    };
}
function oldestOf({ maxAge, now }) {
    if (maxAge === undefined)
        return undefined;
    if (now !== undefined)
        return staleBefore(now, maxAge);
    throw new TrailproofError('USAGE', 'maxAge says how old evidence may be, but not by which day.', {
        hint: 'Give `now` too, in epoch milliseconds.',
    });
}
const dayOf = (now) => new Date(now).toISOString().slice(0, 10);
//# sourceMappingURL=coverage.js.map