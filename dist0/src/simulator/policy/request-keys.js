/** Keys of which a request without VPC endpoint, service in between or tag simply has none. */
const absentKeys = [
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:vpcsourceip',
    'aws:sourcearn',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:calledvia',
    'aws:calledviafirst',
    'aws:calledvialast',
    'aws:referer',
    'kms:viaservice',
];
const givenKeys = [
    'aws:currenttime',
    'aws:epochtime',
    'aws:federatedprovider',
    'aws:multifactorauthage',
    'aws:multifactorauthpresent',
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalisawsservice',
    'aws:principalservicename',
    'aws:principaltype',
    'aws:requestedregion',
    'aws:resourceaccount',
    'aws:securetransport',
    'aws:sourceidentity',
    'aws:sourceip',
    'aws:tagkeys',
    'aws:tokenissuetime',
    'aws:useragent',
    'aws:userid',
    'aws:username',
    'aws:viaawsservice',
    'iam:awsservicename',
    'iam:passedtoservice',
    'iam:permissionsboundary',
    'iam:policyarn',
    'iam:servicespecificcredentialagedays',
    'iam:servicespecificcredentialservicename',
    'saml:aud',
    'saml:iss',
    'saml:sub',
    'sts:durationseconds',
    'sts:externalid',
    'sts:identitytokenaudience',
    'sts:rolesessionname',
    'sts:signingalgorithm',
    'sts:sourceidentity',
    'sts:taskpolicyarn',
    'sts:transitivetagkeys',
];
/** Keys of single services, which their operations give where the request has them. */
const serviceKeys = [
    'ec2:instancetype',
    'ec2:region',
    'kms:bypasspolicylockoutsafetycheck',
    'kms:calleraccount',
    'kms:encryptioncontextkeys',
    'kms:granteeprincipal',
    'kms:grantisforawsresource',
    'kms:grantoperations',
    'kms:keyorigin',
    'kms:keyspec',
    'kms:keyusage',
    'kms:multiregion',
    'kms:requestalias',
    'kms:retiringprincipal',
    'kms:schedulekeydeletionpendingwindowindays',
    'lambda:eventsourcetoken',
    'lambda:functionarn',
    'lambda:functionurlauthtype',
    'lambda:layer',
    'lambda:principal',
    's3:delimiter',
    's3:prefix',
    's3:x-amz-acl',
    'secretsmanager:blockpublicpolicy',
    'secretsmanager:name',
    'secretsmanager:secretid',
];
const modelled = new Set([...givenKeys, ...serviceKeys, ...absentKeys]);
const resourceTagPrefixes = ['aws:resourcetag/', 'iam:resourcetag/', 'ec2:resourcetag/'];
const modelledPrefixes = [
    'aws:principaltag/',
    'aws:requesttag/',
    'kms:encryptioncontext:',
    ...resourceTagPrefixes,
];
/** A key of a tag of what a call acts on: modelled for the calls that give these tags alone. */
export function isResourceTagKey(key) {
    return resourceTagPrefixes.some((prefix) => key.startsWith(prefix));
}
/** True when a condition on this key can be judged; a key that cannot is refused by name, never taken as absent. */
export function isModelledKey(key) {
    if (modelled.has(key))
        return true;
    if (modelledPrefixes.some((prefix) => key.startsWith(prefix)))
        return true;
    // An OIDC provider's own keys: `token.actions.githubusercontent.com:sub`.
    return /^[a-z0-9.-]+\.[a-z]{2,}(?:\/[^:]*)?:(?:aud|sub|amr|azp|email)$/.test(key);
}
/** All keys that are modelled, for messages. */
export const modelledKeys = [...modelled].toSorted();
//# sourceMappingURL=request-keys.js.map