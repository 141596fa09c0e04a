import { accountInId } from '../../../aws/ids.ts'
import type { Operation } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import { assumeRole } from './assume-role.ts'
import { assumeRoleWithSaml } from './assume-role-with-saml.ts'
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.ts'
import { assumeRoot } from './assume-root.ts'
import { decodeAuthorizationMessage } from './decode-authorization-message.ts'
import { getCallerIdentity } from './get-caller-identity.ts'
import { getFederationToken } from './get-federation-token.ts'
import { getSessionToken } from './get-session-token.ts'
import { getWebIdentityToken } from './get-web-identity-token.ts'
import { refuseTokenSessions, stsOperation } from './sts-operation.ts'

const getAccessKeyInfo = stsOperation('GetAccessKeyInfo', {
  permission: (_input, context) => {
    refuseTokenSessions(context)
    return { action: 'sts:GetAccessKeyInfo', resource: '*' }
  },
  run: (input) => ({ Account: accountInId(requiredText(input, 'AccessKeyId')) }),
})

/** The APIs of STS. */
export const stsOperations: readonly Operation[] = [
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
]
