const done = 'errorCode IS NULL AND errorMessage IS NULL'
const iam = (action: string): string => called('iam', action)
const called = (service: string, action: string): string =>
  `eventSource = '${service}.amazonaws.com' AND eventName = '${action}' AND ${done}`
const parameter = (name: string): string => `(requestParameters->>'$.${name}')`

const admin = `${parameter('policyArn')} = 'arn:aws:iam::aws:policy/AdministratorAccess'`
const quarantine = ['', 'V2', 'V3']
  .map((version) => `'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantine${version}'`)
  .join(', ')
const fromSessionToken = `userIdentity.accessKeyId LIKE 'ASIA%'
  AND coalesce(sessionCredentialFromConsole, '') <> 'true'`

/** What each bundled rule that names its actions asks of single records, as DuckDB asks it: by short name.
 * Windows, thresholds, new terms and alerts are left out, so that DuckDB has less to do. */
export const actionConditions: Readonly<Record<string, string>> = {
  'iam-access-key-for-another-user': `${iam('CreateAccessKey')}
    AND userIdentity.userName <> ${parameter('userName')}`,
  'iam-admin-policy-attached-to-group': `${iam('AttachGroupPolicy')} AND ${admin}`,
  'iam-admin-policy-attached-to-role': `${iam('AttachRolePolicy')} AND ${admin}`,
  'iam-admin-policy-attached-to-user': `${iam('AttachUserPolicy')} AND ${admin}`,
  'iam-customer-policy-attached-to-role': `${iam('AttachRolePolicy')}
    AND ${parameter('policyArn')} NOT LIKE 'arn:aws:iam::aws:policy/%'`,
  'iam-group-created': iam('CreateGroup'),
  'iam-group-deleted': iam('DeleteGroup'),
  'iam-login-profile-for-root': `${iam('CreateLoginProfile')}
    AND userIdentity.type = 'Root' AND ${parameter('userName')} IS NULL`,
  'iam-mfa-device-deactivated': iam('DeactivateMFADevice'),
  'iam-quarantine-policy-attached': `${iam('AttachUserPolicy')}
    AND ${parameter('policyArn')} IN (${quarantine})`,
  'iam-role-enumeration-by-trust-policy': `eventSource = 'iam.amazonaws.com'
    AND eventName = 'UpdateAssumeRolePolicy' AND errorCode = 'MalformedPolicyDocumentException'`,
  'iam-role-trust-policy-updated': iam('UpdateAssumeRolePolicy'),
  'iam-saml-provider-updated': `${iam('UpdateSAMLProvider')}
    AND NOT (sourceIPAddress = 'sso.amazonaws.com' AND userAgent = 'sso.amazonaws.com')`,
  'iam-user-created-from-ec2-role': `${iam('CreateUser')}
    AND userIdentity.type = 'AssumedRole' AND userIdentity.principalId LIKE '%:i-%'`,
  'iam-virtual-mfa-by-session-token': `(${iam('CreateVirtualMFADevice')} OR ${iam('EnableMFADevice')})
    AND ${fromSessionToken}`,
  'rolesanywhere-external-trust-anchor': `${called('rolesanywhere', 'CreateTrustAnchor')}
    AND requestParameters::VARCHAR NOT LIKE '%AWS_ACM_PCA%'`,
  'rolesanywhere-profile-created': called('rolesanywhere', 'CreateProfile'),
}
