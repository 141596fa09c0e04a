import { uuid } from '../../../aws/ids.js';
import { isMembers } from '../../../aws/members.js';
import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { days } from '../../../time/duration.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, numberOf, objectsOf, requiredText, textOf } from '../../read-input.js';
import { regionalArn, serviceCalls } from '../service-call.js';
import { invalidValue, keyCall, keyPage, keyResource } from './key-call.js';
import { newKeyPolicy, readKeyPolicy } from './key-policies.js';
import { keysHere, keysOf, keyNamed, standingKey } from './keys.js';
/** KMS's calls on keys as a whole. */
export const keyOperations = serviceCalls('kms', [
    {
        name: 'ListKeys',
        run: (input, context) => keyPage(input, {
            member: 'Keys',
            entries: keysHere(context).map(({ id, arn }) => ({ KeyId: id, KeyArn: arn })),
            most: 100,
        }),
    },
    { name: 'CreateKey', keys: creationKeys, run: createKey, record: creationRecord },
    keyCall('DescribeKey', {
        run: (input, context) => ({ KeyMetadata: metadataOf(keyNamed(input, context)) }),
    }),
    keyCall('EnableKey', {
        run: (input, context) => {
            standingKey(input, context).state = { kind: 'Enabled' };
            return {};
        },
    }),
    keyCall('DisableKey', {
        run: (input, context) => {
            standingKey(input, context).state = { kind: 'Disabled' };
            return {};
        },
    }),
    keyCall('UpdateKeyDescription', {
        run: (input, context) => {
            standingKey(input, context).description = requiredText(input, 'Description');
            return {};
        },
    }),
    keyCall('ScheduleKeyDeletion', {
        keys: (input) => ({
            'kms:schedulekeydeletionpendingwindowindays': String(windowIn(input)),
        }),
        run: scheduleDeletion,
        record: ({ input, output }) => ({
            requestParameters: {
                ...recordValue(input, namespaceOf('kms')),
                overridePendingWindowCheck: false,
            },
            ...(output === undefined
                ? {}
                : { responseElements: recordValue(output, namespaceOf('kms')) }),
        }),
    }),
    keyCall('CancelKeyDeletion', {
        run: (input, context) => {
            const key = keyNamed(input, context);
            if (key.state.kind !== 'PendingDeletion') {
                throw new AwsFailure('KMSInvalidStateException', `${key.arn} is not pending deletion.`);
            }
            key.state = { kind: 'Disabled' };
            return { KeyId: key.arn };
        },
    }),
]);
function createKey(input, context) {
    refuseUnmodelled(input);
    const { account, call, chance } = context;
    const given = textOf(input, 'Policy');
    const policy = given === undefined ? newKeyPolicy(context) : readKeyPolicy(given, input, context);
    const isMultiRegion = booleanOf(input, 'MultiRegion') ?? false;
    const id = isMultiRegion ? `mrk-${uuid(chance).replaceAll('-', '')}` : uuid(chance);
    const key = {
        id,
        arn: regionalArn('kms', `key/${id}`, context),
        region: call.region,
        owner: account.number,
        created: call.at,
        usage: 'ENCRYPT_DECRYPT',
        isMultiRegion,
        tags: keyTagsIn(input),
        grants: new Map(),
        description: textOf(input, 'Description') ?? '',
        state: { kind: 'Enabled' },
        policy,
        effective: policy,
        rotation: undefined,
    };
    keysOf(account).keys.set(key.arn, key);
    return { KeyMetadata: metadataOf(key) };
}
/** Keys of other kinds do what is not modelled: they sign, or their material is brought. */
function refuseUnmodelled(input) {
    const wanted = {
        KeySpec: 'SYMMETRIC_DEFAULT',
        CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
        KeyUsage: 'ENCRYPT_DECRYPT',
        Origin: 'AWS_KMS',
    };
    for (const [member, only] of Object.entries(wanted)) {
        const value = textOf(input, member) ?? only;
        if (value === only)
            continue;
        const message = `kms:CreateKey with ${member} "${value}" is not modelled.`;
        throw new TrailproofError('CALL_NOT_MODELLED', message, { hint: `Modelled: ${only}.` });
    }
}
/** The tags that a call of KMS gives, under its own names. */
export function keyTagsIn(input) {
    return new Map(objectsOf(input, 'Tags').map((tag) => [
        requiredText(tag, 'TagKey'),
        textOf(tag, 'TagValue') ?? '',
    ]));
}
function creationKeys(input, { principal }) {
    return {
        'kms:calleraccount': principal.account,
        'kms:keyspec': textOf(input, 'KeySpec') ?? 'SYMMETRIC_DEFAULT',
        'kms:keyusage': textOf(input, 'KeyUsage') ?? 'ENCRYPT_DECRYPT',
        'kms:keyorigin': textOf(input, 'Origin') ?? 'AWS_KMS',
        'kms:multiregion': String(booleanOf(input, 'MultiRegion') ?? false),
        'kms:bypasspolicylockoutsafetycheck': String(booleanOf(input, 'BypassPolicyLockoutSafetyCheck') ?? false),
    };
}
/** KMS adds what was not sent, but for a policy (2 of 2 records). */
function creationRecord(made) {
    const { input, output, context } = made;
    const metadata = output?.['KeyMetadata'];
    const arn = isMembers(metadata) ? metadata['Arn'] : undefined;
    return {
        requestParameters: {
            origin: 'AWS_KMS',
            keyUsage: 'ENCRYPT_DECRYPT',
            keySpec: 'SYMMETRIC_DEFAULT',
            customerMasterKeySpec: 'SYMMETRIC_DEFAULT',
            description: '',
            bypassPolicyLockoutSafetyCheck: false,
            ...recordValue(input, namespaceOf('kms')),
        },
        ...(typeof arn === 'string'
            ? { resources: [keyResource({ owner: context.account.number, arn })] }
            : {}),
    };
}
const windowIn = (input) => numberOf(input, 'PendingWindowInDays') ?? 30;
function scheduleDeletion(input, context) {
    const key = standingKey(input, context);
    const window = windowIn(input);
    if (window < 7 || window > 30) {
        throw invalidValue('PendingWindowInDays must be between 7 and 30 days (inclusive).');
    }
    const deletes = context.call.at + days(window);
    key.state = { kind: 'PendingDeletion', deletes };
    return {
        KeyId: key.arn,
        DeletionDate: new Date(deletes),
        KeyState: 'PendingDeletion',
        PendingWindowInDays: window,
    };
}
/** What DescribeKey and CreateKey tell of a key. */
function metadataOf(key) {
    const { state } = key;
    return {
        AWSAccountId: key.owner,
        KeyId: key.id,
        Arn: key.arn,
        CreationDate: new Date(key.created),
        Enabled: state.kind === 'Enabled',
        Description: key.description,
        KeyUsage: key.usage,
        KeyState: state.kind,
        ...(state.kind === 'PendingDeletion' ? { DeletionDate: new Date(state.deletes) } : {}),
        Origin: 'AWS_KMS',
        KeyManager: 'CUSTOMER',
        CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
        KeySpec: 'SYMMETRIC_DEFAULT',
        EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
        MultiRegion: key.isMultiRegion,
    };
}
//# sourceMappingURL=key-operations.js.map