import { accountInId } from '../../../aws/ids.js';
import { requiredText } from '../../read-input.js';
import { assumeRole } from './assume-role.js';
import { assumeRoleWithSaml } from './assume-role-with-saml.js';
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.js';
import { assumeRoot } from './assume-root.js';
import { decodeAuthorizationMessage } from './decode-authorization-message.js';
import { getCallerIdentity } from './get-caller-identity.js';
import { getFederationToken } from './get-federation-token.js';
import { getSessionToken } from './get-session-token.js';
import { getWebIdentityToken } from './get-web-identity-token.js';
import { refuseTokenSessions, stsOperation } from './sts-operation.js';
const getAccessKeyInfo = stsOperation('GetAccessKeyInfo', {
    permission: (_input, context) => {
        refuseTokenSessions(context);
        return { action: 'sts:GetAccessKeyInfo', resource: '*' };
    },
    run: (input) => ({ Account: accountInId(requiredText(input, 'AccessKeyId')) }),
});
/** The APIs of STS. */
export const stsOperations = [
    getCallerIdentity,
    getSessionToken,
    getFederationToken,
    getAccessKeyInfo,
    decodeAuthorizationMessage,
    assumeRole,
    assumeRoot,
    assumeRoleWithSaml,
    assumeRoleWithWebIdentity,
    getWebIdentityToken,
];
//# sourceMappingURL=sts-operations.js.map