import { namespaceOf } from '../aws/namespaces.js';
import { inverseOf } from '../aws/inverse/inverse-of.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { namingServices } from './names/renamed-members.js';
import { isGone, told } from './answers.js';
import { appIdOf } from './app-id.js';
import { withOwnMarks } from './own-marks.js';
import { isDoubtful, isRefusedForGood, pauses } from './patience.js';
/** Makes the calls of a run: in its names, with its marks, and never without a line in the ledger first. */
export function performer(run) {
    let intents = 0;
    return async (call) => {
        const { phase, step, service, operation, region } = call;
        const input = withOwnMarks({ ...call, input: run.names.toRun(call) }, run);
        const wire = { ...call, input };
        const inverse = call.undo === undefined ? inverseOf(service, operation) : undefined;
        if (inverse?.kind === 'nothing')
            return patiently(run, wire);
        const undoOf = undoing(call, { inverse, input, isOwn: run.names.isOwn });
        const prior = await priorOf(run, wire, inverse);
        intents += 1;
        const id = intents;
        const at = run.clock.now();
        const inDoubt = call.undo === undefined ? undoOf({ output: {}, prior }) : [];
        const about = { phase, step, service, operation, region };
        run.ledger.write({ kind: 'intent', id, ...about, undo: inDoubt, at });
        const heard = hearing(run);
        const outcome = await patiently(heard.run, wire);
        // An attempt without an answer may have been made, whatever those after it answer: it stays open.
        if (outcome.kind === 'error' && heard.isInDoubt())
            return outcome;
        const undo = outcome.kind === 'output' ? undoOf({ output: outcome.output, prior }) : [];
        run.ledger.write({ kind: 'made', id, undo });
        return outcome;
    };
}
/** A run that hears whether one of its attempts was left in doubt. */
function hearing(run) {
    let isInDoubt = false;
    const call = async (request) => {
        const answer = await run.call(request);
        isInDoubt ||= isDoubtful(answer.outcome);
        return answer;
    };
    return { run: { ...run, call }, isInDoubt: () => isInDoubt };
}
/** What takes a call back, once its answer is known.
 * @throws TrailproofError LIVE_UNDOABLE where nothing does, or where it might be somebody else's: such a call is never made */
function undoing({ undo, service, operation, step }, made) {
    const { inverse, input, isOwn } = made;
    if (!namingServices.has(service)) {
        throw new TrailproofError('LIVE_UNDOABLE', `Step "${step}" changes ${service}, where a run has no names of its own.`, { hint: `Live runs change ${[...namingServices].join(' and ')} alone; reading is free.` });
    }
    const isNeeded = (one) => hasNoSecret(one) && !(isOwn(one.input) && isRestoring(one));
    if (undo !== undefined)
        return () => [undo()].filter(isNeeded);
    const reason = inverse?.kind === 'calls'
        ? inverse.impossibleFor?.(input)
        : inverse?.kind === 'impossible'
            ? inverse.reason
            : `${operation} has no known inverse.`;
    // What a run made goes away whole: nothing about it has to be brought back.
    if (reason !== undefined && isOwn(input))
        return () => [];
    if (reason !== undefined || inverse?.kind !== 'calls') {
        throw new TrailproofError('LIVE_UNDOABLE', `Step "${step}" cannot be taken back: ${reason}`, {
            hint: `Give it an { undo } in the scenario, or leave ${service}:${operation} out of what is played live.`,
        });
    }
    return (answer) => inverse.calls({ input, ...answer }).filter(isNeeded);
}
/** Puts something back, rather than taking it away. */
const isRestoring = ({ operation }) => !/^(?:Delete|Detach|Remove|Deactivate|Disable)/.test(operation);
/** A ledger holds no secret: what could only be taken back with one is the run's own and goes away whole. */
function hasNoSecret({ service, input }) {
    const { dropped, masked } = namespaceOf(service);
    return !Object.keys(input).some((member) => dropped.has(member) || masked.has(member));
}
/** What the inverse needs to know of how things stood before the call; undefined where nothing was there.
 * @throws TrailproofError LIVE_UNDOABLE where AWS does not tell */
async function priorOf(run, call, inverse) {
    if (inverse?.kind !== 'calls' || inverse.prior === undefined)
        return undefined;
    const ask = inverse.prior(call.input);
    // How a thing of the run stood before is nothing to come back to.
    if (run.names.isOwn(ask.input))
        return undefined;
    const { region, step } = call;
    const asked = { ...ask, region, as: 'operator', phase: 'undo', step: `${step}/prior` };
    const outcome = await patiently(run, asked);
    if (outcome.kind === 'output')
        return outcome.output;
    if (isGone(outcome))
        return undefined;
    throw new TrailproofError('LIVE_UNDOABLE', `Step "${step}" is not made: how things stand before it is not known (${told(outcome)}).`, { hint: 'Give the operator the policy that `trailproof live plan` prints.' });
}
/** Makes a call until it answers what it should, or long enough; each attempt stands in the ledger. */
export async function patiently(run, call) {
    const waits = pauses(run.chance);
    for (let tries = 1;; tries += 1) {
        if (call.phase !== 'undo')
            run.signal?.throwIfAborted();
        const appId = call.userAgent === undefined ? appIdOf(run.run) : undefined;
        const { outcome, requestId } = await run.call({ ...call, appId });
        const { phase, step, service, operation, region } = call;
        const code = outcome.kind === 'output' ? 'ok' : outcome.code;
        run.ledger.write({
            kind: 'attempt',
            phase,
            step,
            service,
            operation,
            region,
            requestId,
            accessKeyId: call.as === 'operator' ? undefined : call.as.AccessKeyId,
            outcome: code,
            at: run.clock.now(),
        });
        const isLast = !run.isPassing(outcome, step) || isRefusedForGood(outcome, { ...call, tries });
        const againIn = isLast ? undefined : nextOf(waits);
        run.tell?.({ kind: 'answer', phase, step, service, operation, outcome: code, againIn });
        if (againIn === undefined)
            return outcome;
        await run.clock.sleep(againIn, phase === 'undo' ? undefined : run.signal);
    }
}
/** The next of a row; undefined at its end. */
function nextOf(row) {
    const { value, done } = row.next();
    return done === true ? undefined : value;
}
//# sourceMappingURL=perform.js.map