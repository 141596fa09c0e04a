import { isBusy } from '../patience.js';
import { reasonOf, textOf } from './ask.js';
import { refusal } from './refusal.js';
const whoAmI = { service: 'sts', operation: 'GetCallerIdentity' };
/** Calls as the operator's credentials are at the moment. Whenever they are others than before, AWS is asked first whose
 * they are, and nothing more is called where they are of another account.
 * @throws TrailproofError GUARD_IDENTITY, GUARD_ROOT, GUARD_ACCOUNT */
export function steadyOperator(call, credentials) {
    let key;
    let account;
    return async (request) => {
        if (request.as !== 'operator')
            return call(request);
        const as = await found(credentials);
        if ('outcome' in as)
            return as;
        const own = { ...request, as };
        const isAsking = request.service === 'sts' && request.operation === whoAmI.operation;
        if (key === as.AccessKeyId && !isAsking)
            return call(own);
        const answer = await call(isAsking ? own : { ...whoAmI, input: {}, region: 'us-east-1', as });
        // A question that AWS is too busy for is asked again by whoever made the call; what the guard asks, it judges itself.
        if (answer.outcome.kind === 'error' && (isAsking || isBusy(answer.outcome)))
            return answer;
        account = accountIn(answer, account);
        key = as.AccessKeyId;
        return isAsking ? answer : call(own);
    };
}
/** The account of an answer, which must be the one before. */
function accountIn({ outcome }, before) {
    const account = textOf(outcome, 'Account');
    const hint = 'Change back to credentials of the run’s account; `trailproof live cleanup` then takes back what is left.';
    if (account === undefined) {
        throw refusal('GUARD_IDENTITY', `The credentials changed, and AWS does not say whose they are${reasonOf(outcome)}.`, hint);
    }
    if (before !== undefined && textOf(outcome, 'Arn')?.endsWith(':root') === true) {
        throw refusal('GUARD_ROOT', `The credentials changed to those of root of ${account}.`, hint);
    }
    if (before === undefined || before === account)
        return account;
    throw refusal('GUARD_ACCOUNT', `The credentials changed from the account ${before} to ${account}.`, hint);
}
/** The credentials, or as an answer why there are none. */
async function found(credentials) {
    try {
        return await credentials();
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { outcome: { kind: 'error', code: error.name, message: error.message } };
    }
}
//# sourceMappingURL=steady-operator.js.map