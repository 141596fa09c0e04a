import { awsCli } from '../aws/clients/aws-cli.js';
import { describeCommand } from '../aws/describe-command.js';
import { inverseOf } from '../aws/inverse/inverse-of.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { seconds } from '../time/duration.js';
import { root } from './cast.js';
/** The steps that neither the table of inverse operations nor the scenario takes back. */
export function cannotUndo(steps) {
    return steps.flatMap((played) => {
        const reason = played.undo === undefined ? lossOf(played) : undefined;
        const { step, service } = played;
        return reason === undefined ? [] : [{ step, service, reason }];
    });
}
function lossOf({ service, operation, input }) {
    const inverse = inverseOf(service, operation);
    if (inverse === undefined)
        return `${operation} has no known inverse.`;
    switch (inverse.kind) {
        case 'nothing':
            return undefined;
        case 'impossible':
            return inverse.reason;
        case 'calls':
            return inverse.impossibleFor?.(input);
        default:
            return inverse;
    }
}
/** What the inverse of a call must know of the state before it. */
export async function priorOf(stage, call) {
    const inverse = inverseOf(call.service, call.operation);
    if (inverse?.kind !== 'calls' || inverse.prior === undefined)
        return undefined;
    const ask = inverse.prior(call.input);
    const step = `${stage.current}/prior`;
    const { outcome } = await stage.call({ ...ask, actor: call.actor, region: call.region }, {
        step,
        phase: 'undo',
    });
    return outcome.kind === 'output' ? outcome.output : undefined;
}
/** Takes every step back, newest first, as root of the account that it acted in. Goes on after a failure and reports all of them.
 * @throws TrailproofError UNDO_FAILED */
export async function undoAll(stage) {
    const failures = [];
    for (const played of stage.steps.toReversed()) {
        for (const [index, call] of callsOf(played).entries()) {
            stage.clock += seconds(1);
            const step = `undo/${played.step}${index === 0 ? '' : `#${index + 1}`}`;
            const plain = { ...call, actor: operatorOf(stage, played), region: played.region };
            const { outcome } = await stage.call(plain, { step, phase: 'undo' });
            if (outcome.kind === 'error')
                failures.push(`${step}: ${outcome.code}: ${outcome.message}`);
        }
    }
    if (failures.length === 0)
        return;
    throw new TrailproofError('UNDO_FAILED', `Undoing leaves things behind: ${failures.join('; ')}`, {
        hint: 'Give the step an { undo } of its own.',
    });
}
function callsOf(played) {
    if (played.undo !== undefined)
        return [describeCommand(played.undo())];
    const inverse = inverseOf(played.service, played.operation);
    if (inverse?.kind !== 'calls' || inverse.impossibleFor?.(played.input) !== undefined)
        return [];
    return inverse.calls(played);
}
function operatorOf(stage, { account }) {
    const alias = stage.aliases.find((other) => stage.cloud.accountNumber(other) === account);
    const from = { place: 'frankfurt-office', client: awsCli(), credential: 'long-term' };
    return root({ ...from, as: 'operator', ...(alias === undefined ? {} : { account: alias }) });
}
//# sourceMappingURL=undo.js.map