import { alphanumerics } from '../../../aws/ids.js';
import { days } from '../../../time/duration.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, numberOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { pageOf } from '../page.js';
import { regionalArn, serviceCalls } from '../service-call.js';
import { tagsIn } from '../tags.js';
import { secretCall } from './secret-call.js';
import { secretFilter } from './secret-filters.js';
import { addVersion, valueIn } from './secret-versions.js';
import { secretView, stagesByVersion } from './secret-view.js';
import { liveSecret, secretNamed, secretsHere, secretsOf } from './secrets.js';
/** Secrets Manager's calls on secrets as a whole. */
export const secretOperations = serviceCalls('secretsmanager', [
    { name: 'ListSecrets', run: listSecrets },
    {
        name: 'CreateSecret',
        resource: (input, context) => regionalArn('secretsmanager', `secret:${requiredText(input, 'Name')}`, context),
        keys: (input) => ({ 'secretsmanager:name': requiredText(input, 'Name') }),
        run: createSecret,
        // 20 of 20 records give the ARN alone, with a small first word.
        record: ({ output }) => arnAlone(output),
    },
    secretCall('DescribeSecret', {
        run: (input, context) => {
            const secret = secretNamed(input, context);
            return { ...secretView(secret), VersionIdsToStages: stagesByVersion(secret) };
        },
    }),
    secretCall('DeleteSecret', { run: deleteSecret }),
    secretCall('RestoreSecret', {
        run: (input, context) => {
            const secret = secretNamed(input, context);
            secret.deleted = undefined;
            return { ARN: secret.arn, Name: secret.name };
        },
    }),
    secretCall('TagResource', {
        run: (input, context) => {
            const { tags } = liveSecret(input, context);
            for (const [key, value] of tagsIn(input))
                tags.set(key, value);
            return {};
        },
    }),
    secretCall('UntagResource', {
        run: (input, context) => {
            const { tags } = liveSecret(input, context);
            for (const key of textsOf(input, 'TagKeys'))
                tags.delete(key);
            return {};
        },
    }),
]);
/** What CreateSecret and PutSecretValue log of their answer. */
export function arnAlone(output) {
    const arn = output?.['ARN'];
    return typeof arn === 'string' ? { responseElements: { arn } } : {};
}
function listSecrets(input, context) {
    const isWanted = secretFilter(input);
    const planned = booleanOf(input, 'IncludePlannedDeletion') ?? false;
    const secrets = secretsHere(context).filter((secret) => isWanted(secret) && (planned || secret.deleted === undefined));
    const { entries, next } = pageOf(secrets, {
        most: numberOf(input, 'MaxResults') ?? 100,
        token: textOf(input, 'NextToken'),
        badToken: 'InvalidNextTokenException',
    });
    return {
        SecretList: entries.map((secret) => ({
            ...secretView(secret),
            SecretVersionsToStages: stagesByVersion(secret),
        })),
        ...(next === undefined ? {} : { NextToken: next }),
    };
}
function createSecret(input, context) {
    const name = requiredText(input, 'Name');
    if (!/^[\w/+=.@!-]{1,512}$/.test(name)) {
        const message = 'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!';
        throw new AwsFailure('ValidationException', message);
    }
    const before = secretsHere(context).find((secret) => secret.name === name);
    if (before !== undefined)
        throw nameTaken(before);
    const { account, call, chance } = context;
    const secret = {
        arn: regionalArn('secretsmanager', `secret:${name}-${alphanumerics(6, chance)}`, context),
        name,
        owner: account.number,
        region: call.region,
        created: call.at,
        versions: new Map(),
        tags: tagsIn(input),
        description: textOf(input, 'Description'),
        kmsKeyId: textOf(input, 'KmsKeyId'),
        changed: call.at,
        accessed: undefined,
        deleted: undefined,
        policy: undefined,
    };
    const value = valueIn(input);
    const version = value === undefined ? undefined : addVersion(secret, value, { input, context });
    secretsOf(account).set(secret.arn, secret);
    return {
        ARN: secret.arn,
        Name: name,
        ...(version === undefined ? {} : { VersionId: version.id }),
    };
}
function nameTaken({ name, deleted }) {
    return deleted === undefined
        ? new AwsFailure('ResourceExistsException', `The operation failed because the secret ${name} already exists.`)
        : new AwsFailure('InvalidRequestException', "You can't create this secret because a secret with this name is already scheduled for deletion.");
}
function deleteSecret(input, context) {
    const secret = liveSecret(input, context);
    const { at } = context.call;
    const deletes = deletionOf(input, at);
    if (deletes === at)
        secretsOf(context.account).delete(secret.arn);
    secret.deleted = { at, deletes };
    return { ARN: secret.arn, Name: secret.name, DeletionDate: new Date(deletes) };
}
function deletionOf(input, at) {
    const window = numberOf(input, 'RecoveryWindowInDays');
    const isForced = booleanOf(input, 'ForceDeleteWithoutRecovery') ?? false;
    if (isForced && window !== undefined) {
        throw new AwsFailure('InvalidParameterException', "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");
    }
    if (window !== undefined && (window < 7 || window > 30)) {
        throw new AwsFailure('InvalidParameterException', 'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).');
    }
    return isForced ? at : at + days(window ?? 30);
}
//# sourceMappingURL=secret-operations.js.map