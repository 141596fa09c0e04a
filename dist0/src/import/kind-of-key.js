const fixed = {
    eventName: 'word',
    errorCode: 'word',
    eventVersion: 'word',
    eventType: 'word',
    eventCategory: 'word',
    apiVersion: 'word',
    tlsVersion: 'word',
    cipherSuite: 'word',
    CipherSuite: 'word',
    keyExchange: 'word',
    ec2RoleDelivery: 'word',
    awsRegion: 'region',
    region: 'region',
    Region: 'region',
    availabilityZone: 'region',
    Action: 'action',
    NotAction: 'action',
    userAgent: 'agent',
    errorMessage: 'message',
    message: 'message',
};
const strictNames = {
    userName: 'user',
    newUserName: 'user',
    UserName: 'user',
    roleName: 'role',
    groupName: 'group',
    newGroupName: 'group',
    policyName: 'policy',
    instanceProfileName: 'profile',
    bucketName: 'bucket',
    roleSessionName: 'session',
    sessionName: 'session',
    sourceIdentity: 'session',
    virtualMFADeviceName: 'device',
    keyName: 'key',
    functionName: 'function',
    accountAlias: 'alias',
    accountName: 'account-name',
};
const secret = /token|sha\d|digest|checksum|certificate(?:data|body|chain)|sshpublickey|publickey|signature|password|secretaccesskey|userdata|ciphertext|metadatadocument|^x-amz-id-2$|^cert$|fingerprint|codesha/i;
const free = /^(?:description|comment|title|displayName|tagValue|tagKey|reason|subject|email|note|label|alias|value)$/i;
const freeMaps = /^(?:tags?|tagSet|tagList|tagMap|variables|labels|metadata|environment|userAttributes|customAttributes)$/i;
/** True for an object whose keys a user chooses. */
export const isFreeMap = (key) => freeMaps.test(key);
/** True for a key whose text is always a name that a user chose. */
export const isNameKey = (key) => Object.hasOwn(strictNames, key);
/** What the keys above a text say of it.
 * @example kindOfKey({ key: 'roleName', within: 'requestParameters', … }) // { kind: 'name', name: 'role', strict: 'strict' } */
export function kindOfKey({ key, within }) {
    const kind = Object.hasOwn(fixed, key) ? fixed[key] : undefined;
    if (kind !== undefined)
        return { kind };
    if (isFreeMap(within) || isFreeMap(key))
        return { kind: 'free' };
    const name = Object.hasOwn(strictNames, key) ? strictNames[key] : undefined;
    if (name !== undefined)
        return { kind: 'name', name, strict: 'strict' };
    if (free.test(key))
        return { kind: 'free' };
    if (secret.test(key))
        return { kind: 'secret' };
    if (/^name$/i.test(key))
        return { kind: 'name', name: 'name' };
    if (key.endsWith('Region'))
        return { kind: 'region' };
    const stem = /^(?:new)?([A-Za-z]{2,20}?)(?:Name|Identifier|Id|ID)s?$/.exec(key)?.[1];
    return stem === undefined ? { kind: 'other' } : { kind: 'name', name: stem.toLowerCase() };
}
//# sourceMappingURL=kind-of-key.js.map