import { wholeSecond } from '../../../time/whole-second.js';
import { callerKeys } from '../../caller-keys.js';
import { credentialsValue, mintSession } from '../../mint-session.js';
import { decide } from '../../policy/evaluate.js';
import { policySetsOf } from '../../policy/policy-sets.js';
import { durationOf } from './durations.js';
import { provesMfa } from './mfa.js';
import { refuseSessions, stsDenied, stsOperation } from './sts-operation.js';
const permission = { action: 'sts:GetSessionToken', resource: '*' };
/** Nobody needs to be allowed to call it; an explicit deny stops it. */
function refuseDenied(context) {
    const sets = policySetsOf(context.principal, context.cloud);
    if (sets === undefined)
        return;
    const keys = callerKeys(context, permission);
    const decision = decide({ ...permission, keys }, sets);
    if (decision.kind === 'denied')
        throw stsDenied(context, { ...permission, decision });
}
export const getSessionToken = stsOperation('GetSessionToken', {
    run: (input, context) => {
        const { call, principal } = context;
        refuseSessions(context);
        if (principal.kind !== 'user' && principal.kind !== 'root') {
            throw stsDenied(context, permission);
        }
        refuseDenied(context);
        const isRoot = principal.kind === 'root';
        const most = isRoot ? 3_600 : 129_600;
        const lasts = durationOf(input, { least: 900, most, otherwise: isRoot ? 3_600 : 43_200 });
        const mfa = provesMfa(input, context);
        const created = wholeSecond(call.at);
        const terms = { account: principal.account, created, lasts, mfa };
        const session = mintSession(context, terms, (facts) => ({
            ...principal,
            accessKeyId: facts.accessKeyId,
            session: facts,
        }));
        return { Credentials: credentialsValue(session) };
    },
    // What CloudTrail says of a code that is not right, whatever the caller is told.
    record: ({ input, output }) => output === undefined && input['TokenCode'] !== undefined
        ? { errorMessage: 'An unknown error occurred' }
        : {},
});
//# sourceMappingURL=get-session-token.js.map