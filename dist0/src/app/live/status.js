import { plainFinding } from './plain-finding.js';
import { defaultRuns, readableRuns } from './run-files.js';
/** Tells from the ledgers of a folder, or those of some runs, how runs stand.
 * @throws TrailproofError RUN_UNKNOWN, INPUT_UNREADABLE */
export function statusOfRuns(only, options) {
    const { runs, broken } = readableRuns(options.runs ?? defaultRuns, only);
    return [
        ...runs.map(({ begun, state, open }) => {
            const { run, scenario, case: id, account, mode, at } = begun;
            const began = new Date(at).toISOString();
            return { kind: 'known', run, scenario, case: id, account, mode, began, state, open };
        }),
        ...broken.map(({ run, finding }) => ({
            kind: 'broken',
            run,
            finding: plainFinding(finding),
        })),
    ];
}
//# sourceMappingURL=status.js.map