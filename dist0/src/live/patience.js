import { seconds } from '../time/duration.js';
/** Answers of AWS that pass by themselves: what was just made is not known everywhere yet, or too much is asked at once.
 * The SDK repeats none of the first kind. Sources: Stratus Red Team's waits, a real log (EntityTemporarilyUnmodifiable
 * after CreateLoginProfile), AWS's pages on IAM's eventual consistency. */
const passing = new Set([
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'NoSuchEntity',
    'MalformedPolicyDocument',
    'DeleteConflict',
    'ConcurrentModification',
    'EntityTemporarilyUnmodifiable',
    'AccessDenied',
    'ResourceNotFound',
]);
/** Throttling and failures of AWS itself, by code; repeated whatever the call is. */
const busy = new Set([
    'Throttling',
    'ThrottledException',
    'RequestLimitExceeded',
    'TooManyRequests',
    'ServiceUnavailable',
    'ServiceFailure',
    'InternalFailure',
    'InternalServerError',
    'RequestTimeout',
    'SlowDown',
    'Unreachable',
]);
/** How long a call is repeated in all, and the longest pause. */
const patience = seconds(60);
const longestPause = seconds(8);
/** `NoSuchEntityException`, `Client.UnauthorizedOperation` and their like without what differs between SDK and CloudTrail. */
export const plainCode = (code) => code.replace(/^(?:Client|Server)\./, '').replace(/Exception$/, '');
/** Whether an answer is worth another try. `expected` is what the dry play answered: `ok` or an error's code. */
export function isPassing(outcome, expected) {
    if (outcome.kind === 'output')
        return false;
    if (isBusy(outcome))
        return true;
    const code = plainCode(outcome.code);
    return passing.has(code) && (expected === undefined || plainCode(expected) !== code);
}
/** Whether AWS or the way to it was too busy to answer, whatever was asked. */
export function isBusy(outcome) {
    if (outcome.kind === 'output')
        return false;
    return busy.has(outcome.code) || busy.has(plainCode(outcome.code));
}
/** Answers after which nobody knows whether the call was made: AWS failed in the middle of it, the answer was lost on the
 * way, or it could not be read. */
const doubtful = new Set([
    'ServiceUnavailable',
    'ServiceFailure',
    'InternalFailure',
    'InternalServerError',
    'RequestTimeout',
    'Unreachable',
    'Unreadable',
]);
/** Whether a call may have been made although its answer is an error. */
export const isDoubtful = (outcome) => outcome.kind === 'error' && doubtful.has(plainCode(outcome.code));
/** How often the operator asks for what it may not do: its rights may be some seconds old. */
const operatorTries = 3;
/** Whether AWS refuses the operator for good: who runs has had its rights for a while, only a role that was just made may
 * not know it for longer. */
export function isRefusedForGood(outcome, { as, operation, tries }) {
    if (tries < operatorTries)
        return false;
    const isDenied = outcome.kind === 'error' && plainCode(outcome.code) === 'AccessDenied';
    return isDenied && as === 'operator' && operation !== 'AssumeRole';
}
/** The pauses between tries: one, two, four, eight seconds, each with jitter, sixty in all. */
export function* pauses(chance) {
    let spent = 0;
    for (let pause = seconds(1); spent < patience; pause = Math.min(pause * 2, longestPause)) {
        const jittered = Math.round(pause * (0.5 + chance.fraction()));
        spent += jittered;
        yield jittered;
    }
}
//# sourceMappingURL=patience.js.map