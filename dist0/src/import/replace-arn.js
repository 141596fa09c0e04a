import { fakeAccount } from './replace-id.js';
import { replacePieces } from './replace-pieces.js';
import { isRegion, isVocabulary } from './vocabulary.js';
const partitions = /^aws(?:-[a-z]{2,4})*$/;
/** Replaces what an ARN says of its owner. What AWS owns, such as its managed policies, stays; wildcards stay.
 * @example replaceArn('arn:aws:iam::123456789012:user/alice', …) // 'arn:aws:iam::111100000001:user/user-1' */
export function replaceArn(arn, spot, disguise) {
    const [, partition = '', service = '', region = '', account = '', ...rest] = arn.split(':');
    const resource = rest.join(':');
    const isAwsOwn = account === 'aws';
    const owner = /^\d{12}$/.test(account) ? account : undefined;
    const inside = { ...spot, account: owner ?? spot.account };
    const pieces = { spot: inside, disguise };
    return [
        'arn',
        partitions.test(partition) || partition === '*' ? partition : 'aws',
        /^[a-z0-9*-]*$/.test(service) && (isVocabulary(service) || /^[*]?$/.test(service))
            ? service
            : replacePieces(service, { ...pieces, kind: 'text' }),
        isRegion(region) ? region : replacePieces(region, { ...pieces, kind: 'text' }),
        owner === undefined
            ? isAwsOwn
                ? account
                : replacePieces(account, { ...pieces, kind: 'text' })
            : fakeAccount(owner, disguise),
        isAwsOwn && isPublic(resource) ? resource : replaceResource(resource, service, pieces),
    ].join(':');
}
// Managed policies have names of letters, and paths of AWS's own.
const isPublic = (resource) => /^[A-Za-z0-9_/+=,.@*:-]{1,128}$/.test(resource);
function replaceResource(resource, service, pieces) {
    if (service === 's3')
        return replaceBucket(resource, pieces);
    const match = /^([A-Za-z0-9-]+)([/:])(.*)$/s.exec(resource);
    const [, type = '', separator = '', name = ''] = match ?? [];
    if (match === null || !isVocabulary(type))
        return replacePieces(resource, { ...pieces, kind: 'text' });
    const kind = iamKinds[type];
    if (kind === undefined || (service !== 'iam' && service !== 'sts')) {
        const own = namedTypes.has(type) ? type : 'text';
        return type + separator + replacePieces(name, { ...pieces, kind: own });
    }
    if (type === 'assumed-role') {
        const [role = '', ...session] = name.split('/');
        const first = replacePieces(role, { ...pieces, kind, strict: 'strict' });
        if (session.length === 0)
            return `${type}/${first}`;
        const last = replacePieces(session.join('/'), { ...pieces, kind: 'session', strict: 'strict' });
        return `${type}/${first}/${last}`;
    }
    return type + separator + replacePieces(name, { ...pieces, kind, strict: 'strict' });
}
function replaceBucket(resource, pieces) {
    const [bucket = '', ...key] = resource.split('/');
    const first = replacePieces(bucket, { ...pieces, kind: 'bucket', strict: 'strict' });
    if (key.length === 0)
        return first;
    return `${first}/${replacePieces(key.join('/'), { ...pieces, kind: 'text' })}`;
}
const namedTypes = new Set('function layer secret parameter trail alias table cluster topic queue repository stateMachine'.split(' '));
const iamKinds = {
    user: 'user',
    role: 'role',
    group: 'group',
    policy: 'policy',
    'instance-profile': 'profile',
    mfa: 'device',
    'sms-mfa': 'device',
    'saml-provider': 'provider',
    'oidc-provider': 'provider',
    'server-certificate': 'certificate',
    'assumed-role': 'role',
    'federated-user': 'user',
};
//# sourceMappingURL=replace-arn.js.map