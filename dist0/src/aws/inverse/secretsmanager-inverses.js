import { entriesOf, impossible, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('secretsmanager');
const secret = (input) => call('DescribeSecret', pick(input, 'SecretId'));
const policy = (input) => call('GetResourcePolicy', pick(input, 'SecretId'));
const value = (input) => call('GetSecretValue', pick(input, 'SecretId'));
const policyRestored = after(policy, ({ input, prior }) => prior?.['ResourcePolicy'] === undefined
    ? [call('DeleteResourcePolicy', pick(input, 'SecretId'))]
    : [
        call('PutResourcePolicy', {
            ...pick(input, 'SecretId'),
            ...pick(prior, 'ResourcePolicy'),
        }),
    ]);
/** How Secrets Manager's mutating operations are taken back. */
export const secretsManagerInverses = {
    CreateSecret: undoneBy('DeleteSecret', ({ output }) => ({
        SecretId: output['ARN'],
        ForceDeleteWithoutRecovery: true,
    })),
    DeleteSecret: {
        kind: 'calls',
        impossibleFor: ({ ForceDeleteWithoutRecovery: isForced }) => isForced === true
            ? 'DeleteSecret with ForceDeleteWithoutRecovery leaves no time to restore the secret in.'
            : undefined,
        calls: ({ input }) => [call('RestoreSecret', pick(input, 'SecretId'))],
    },
    RestoreSecret: undoneBy('DeleteSecret', ({ input }) => pick(input, 'SecretId')),
    // The value before becomes the current one again, as a version of its own.
    PutSecretValue: after(value, ({ input, prior }) => prior === undefined
        ? []
        : [
            call('PutSecretValue', {
                ...pick(input, 'SecretId'),
                ...pick(prior, 'SecretString', 'SecretBinary'),
            }),
        ]),
    UpdateSecret: impossible('The value and the description before are not both to be had.'),
    PutResourcePolicy: policyRestored,
    DeleteResourcePolicy: policyRestored,
    TagResource: after(secret, ({ input, prior }) => {
        const keys = entriesOf(input, 'Tags').map((tag) => tag['Key']);
        const lost = entriesOf(prior, 'Tags').filter((tag) => keys.includes(tag['Key']));
        return [
            call('UntagResource', { ...pick(input, 'SecretId'), TagKeys: keys }),
            ...(lost.length === 0
                ? []
                : [call('TagResource', { ...pick(input, 'SecretId'), Tags: lost })]),
        ];
    }),
    UntagResource: after(secret, ({ input, prior }) => {
        const keys = input['TagKeys'];
        const lost = entriesOf(prior, 'Tags').filter((tag) => Array.isArray(keys) && keys.includes(tag['Key']));
        return lost.length === 0
            ? []
            : [call('TagResource', { ...pick(input, 'SecretId'), Tags: lost })];
    }),
};
//# sourceMappingURL=secretsmanager-inverses.js.map