import { isGone, told } from '../answers.js';
import { isBusy, plainCode } from '../patience.js';
import { patiently } from '../perform.js';
import { undoScope } from './undo-scope.js';
/** Takes back what a ledger says is still there, the newest first, and goes on after a failure. Calls of which it is not
 * known whether they were made are tried too: what they leave behind is for the sweep. What a file tells of anything
 * without the run's marks is not called.
 * @returns what is left and no sweep looks for; of the rest the sweep has the last word */
export async function takeBack(run, ends, trust) {
    const left = [];
    // What is not known hangs on what is, and does not go away by waiting: the sweep finds it.
    const isPassing = ends.some(({ isDoubtful }) => isDoubtful) ? isBusy : run.isPassing;
    for (const end of ends) {
        const failures = [];
        for (const [index, call] of end.undo.entries()) {
            const failure = await undo({ ...run, isPassing }, { end, index, call, trust });
            if (failure !== undefined)
                failures.push(failure);
        }
        if (failures.length === 0) {
            run.ledger.write({ kind: 'undone', id: end.id });
            continue;
        }
        if (failures.every(({ scope }) => isSwept(scope)))
            continue;
        left.push({ what: end.step, reason: failures.map(({ reason }) => reason).join('; ') });
    }
    return left;
}
const isSwept = (scope) => scope === 'own' || scope === 'unnamed';
async function undo(run, one) {
    const { end, index, call, trust } = one;
    const input = run.names.toRun(call);
    const scope = undoScope({ ...call, input }, run.names);
    // Without a name some calls mean who calls: they would take the operator's own.
    if (scope === 'unnamed' && (end.isDoubtful || trust !== 'own memory'))
        return undefined;
    const reason = refusal(call, { scope, trust });
    if (reason !== undefined)
        return { scope, reason };
    const outcome = await patiently(run, {
        ...call,
        input,
        region: end.region,
        as: 'operator',
        phase: 'undo',
        step: `undo/${end.step}${index === 0 ? '' : `#${index + 1}`}`,
    });
    return isGone(outcome) || isLeftOpen(outcome, { end, scope })
        ? undefined
        : { scope, reason: told(outcome) };
}
/** Of a call that may never have been made, an error says little: the sweep finds what is there. It does not look for
 * settings of the account; of these one that is there already was never away. */
function isLeftOpen(outcome, { end, scope }) {
    if (!end.isDoubtful)
        return false;
    const isThere = outcome.kind === 'error' && plainCode(outcome.code) === 'EntityAlreadyExists';
    return isSwept(scope) || isThere;
}
/** Why a call of a ledger is not made. */
function refusal({ service, operation, input }, { scope, trust }) {
    if (trust === 'own memory')
        return undefined;
    const call = `${service}:${operation} ${JSON.stringify(input)}`;
    if (scope === 'foreign') {
        return `not called, for it is not about what the run made: ${call}`;
    }
    return scope === 'account' && trust === 'file'
        ? `not called without --account-settings, for it changes the account itself: ${call}`
        : undefined;
}
//# sourceMappingURL=take-back.js.map