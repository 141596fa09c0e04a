import { entriesOf, inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('kms');
const key = (input) => pick(input, 'KeyId');
const metadata = (input) => call('DescribeKey', key(input));
const aliases = (input) => call('ListAliases', pick(input, 'Limit'));
const rotation = (input) => call('GetKeyRotationStatus', key(input));
const tags = (input) => call('ListResourceTags', key(input));
const isEnabled = (prior) => inside(prior, 'KeyMetadata')['Enabled'] === true;
/** How KMS's mutating operations are taken back. A key itself can only be marked for deletion. */
export const kmsInverses = {
    CreateKey: undoneBy('ScheduleKeyDeletion', ({ output }) => ({
        KeyId: inside(output, 'KeyMetadata')['KeyId'],
        PendingWindowInDays: 7,
    })),
    ScheduleKeyDeletion: after(metadata, ({ input, prior }) => [
        call('CancelKeyDeletion', key(input)),
        ...(isEnabled(prior) ? [call('EnableKey', key(input))] : []),
    ]),
    CancelKeyDeletion: undoneBy('ScheduleKeyDeletion', ({ input }) => key(input)),
    EnableKey: after(metadata, ({ input, prior }) => isEnabled(prior) ? [] : [call('DisableKey', key(input))]),
    DisableKey: after(metadata, ({ input, prior }) => isEnabled(prior) ? [call('EnableKey', key(input))] : []),
    UpdateKeyDescription: after(metadata, ({ input, prior }) => [
        call('UpdateKeyDescription', {
            ...key(input),
            ...pick(inside(prior, 'KeyMetadata'), 'Description'),
        }),
    ]),
    PutKeyPolicy: after((input) => call('GetKeyPolicy', key(input)), ({ input, prior }) => prior === undefined
        ? []
        : [
            call('PutKeyPolicy', {
                ...key(input),
                ...pick(prior, 'Policy'),
                BypassPolicyLockoutSafetyCheck: true,
            }),
        ]),
    CreateAlias: undoneBy('DeleteAlias', ({ input }) => pick(input, 'AliasName')),
    UpdateAlias: after(aliases, ({ input, prior }) => targetBefore(input, prior).map((before) => call('UpdateAlias', before))),
    DeleteAlias: after(aliases, ({ input, prior }) => targetBefore(input, prior).map((before) => call('CreateAlias', before))),
    CreateGrant: undoneBy('RevokeGrant', ({ input, output }) => ({
        ...key(input),
        ...pick(output, 'GrantId'),
    })),
    RevokeGrant: after((input) => call('ListGrants', pick(input, 'KeyId', 'GrantId')), ({ input, prior }) => entriesOf(prior, 'Grants').map((grant) => call('CreateGrant', grantAgain(input, grant)))),
    EnableKeyRotation: after(rotation, ({ input, prior }) => [rotationAgain(input, prior)]),
    DisableKeyRotation: after(rotation, ({ input, prior }) => [rotationAgain(input, prior)]),
    TagResource: after(tags, ({ input, prior }) => {
        const given = entriesOf(input, 'Tags').map((tag) => tag['TagKey']);
        const lost = entriesOf(prior, 'Tags').filter((tag) => given.includes(tag['TagKey']));
        return [
            call('UntagResource', { ...key(input), TagKeys: given }),
            ...(lost.length === 0 ? [] : [call('TagResource', { ...key(input), Tags: lost })]),
        ];
    }),
    UntagResource: after(tags, ({ input, prior }) => {
        const keys = input['TagKeys'];
        const lost = entriesOf(prior, 'Tags').filter((tag) => Array.isArray(keys) && keys.includes(tag['TagKey']));
        return lost.length === 0 ? [] : [call('TagResource', { ...key(input), Tags: lost })];
    }),
};
/** The alias as it was, in the names that CreateAlias and UpdateAlias have. */
function targetBefore(input, prior) {
    return entriesOf(prior, 'Aliases')
        .filter((alias) => alias['AliasName'] === input['AliasName'])
        .map((alias) => pick(alias, 'AliasName', 'TargetKeyId'));
}
/** A grant of the same terms; its id is another. A grantee that is a service has a member of its own. */
function grantAgain(input, grant) {
    const { GranteePrincipal: grantee } = grant;
    const isArn = typeof grantee === 'string' && grantee.startsWith('arn:');
    return {
        ...key(input),
        ...pick(grant, 'RetiringPrincipal', 'Operations', 'Constraints', 'Name'),
        ...(isArn ? { GranteePrincipal: grantee } : { GranteeServicePrincipal: grantee }),
    };
}
function rotationAgain(input, prior) {
    return prior?.['KeyRotationEnabled'] === true
        ? call('EnableKeyRotation', { ...key(input), ...pick(prior, 'RotationPeriodInDays') })
        : call('DisableKeyRotation', key(input));
}
//# sourceMappingURL=kms-inverses.js.map