import { arnOf } from '../../../aws/arn.js';
import { wholeSecond } from '../../../time/whole-second.js';
import { credentialsValue, mintSession } from '../../mint-session.js';
import { invalid, requiredText } from '../../read-input.js';
import { durationOf } from './durations.js';
import { packedSize, sessionPolicies, sessionTags } from './session-policies.js';
import { refuseSessions, stsDenied, stsOperation } from './sts-operation.js';
function requiredFederatedName(input) {
    const name = requiredText(input, 'Name');
    const value = `Value '${name}' at 'name'`;
    if (!/^[\w+=,.@-]*$/.test(name)) {
        throw invalid(value, 'Member must satisfy regular expression pattern: [\\w+=,.@-]*');
    }
    if (name.length < 2)
        throw invalid(value, 'Member must have length greater than or equal to 2');
    if (name.length > 32)
        throw invalid(value, 'Member must have length less than or equal to 32');
    return name;
}
export const getFederationToken = stsOperation('GetFederationToken', {
    permission: (input, context) => {
        refuseSessions(context);
        const account = context.principal.account;
        const resource = `federated-user/${requiredFederatedName(input)}`;
        return {
            action: 'sts:GetFederationToken',
            resource: arnOf({ service: 'sts', account, resource }),
        };
    },
    run: (input, context) => {
        const { call, principal } = context;
        const name = requiredFederatedName(input);
        const { account } = principal;
        const arn = arnOf({ service: 'sts', account, resource: `federated-user/${name}` });
        // Root may call it in AWS; its federated users are not modelled, and nobody should make them.
        if (principal.kind !== 'user') {
            throw stsDenied(context, { action: 'sts:GetFederationToken', resource: arn });
        }
        const lasts = durationOf(input, { least: 900, most: 129_600, otherwise: 43_200 });
        const policies = sessionPolicies(input, context);
        const tags = sessionTags(input);
        const created = wholeSecond(call.at);
        const terms = { account, created, lasts, policies, tags };
        const session = mintSession(context, terms, (facts) => ({
            kind: 'federated-user',
            account,
            name,
            issuerUserName: principal.userName,
            session: facts,
        }));
        return {
            Credentials: credentialsValue(session),
            FederatedUser: { FederatedUserId: `${account}:${name}`, Arn: arn },
            ...packedSize(policies, tags),
        };
    },
});
//# sourceMappingURL=get-federation-token.js.map