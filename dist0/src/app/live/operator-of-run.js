import { checkIdentity, checkRegions } from '../../live/guard/pass-guard.js';
import { refusal } from '../../live/guard/refusal.js';
import { operatorOf } from './operator.js';
import { readSandboxes } from './read-sandboxes.js';
/** Opens the way back to the account of a run, for what takes it back or reads it.
 * @throws TrailproofError GUARD_… where the credentials are of another account or the run of another mode */
export async function admittedTo(known, options) {
    const { run, begun } = known;
    const { call, mode } = await operatorOf(options);
    const sandboxes = readSandboxes(options.sandboxes);
    const admitted = await checkIdentity({ call, sandboxes, file: options.sandboxes });
    const { id } = admitted.sandbox;
    if (id === begun.account && mode === begun.mode) {
        checkRegions({ file: options.sandboxes, regions: regionsOf(known) }, admitted.sandbox);
        return { ...admitted, call };
    }
    throw refusal('GUARD_ACCOUNT', `The run ${run} is of the account ${begun.account} (${begun.mode}), the credentials are of ${id} (${mode}).`, begun.mode === 'local'
        ? 'Give --endpoint-url and the keys of the endpoint that it ran against.'
        : `Change to credentials of ${begun.account}.`);
}
/** Where a ledger would have calls made. */
const regionsOf = ({ begun, entries }) => [
    ...new Set([
        ...begun.regions,
        ...entries.flatMap((entry) => (entry.kind === 'intent' ? [entry.region] : [])),
    ]),
];
//# sourceMappingURL=operator-of-run.js.map