import { AwsFailure } from '../../aws-failure.js';
import { decisionOn } from '../../authorise.js';
import { numberOf, objectsOf, textOf, textsOf } from '../../read-input.js';
import { pageOf } from '../page.js';
import { serviceCalls } from '../service-call.js';
import { secretCall } from './secret-call.js';
import { secretFilter } from './secret-filters.js';
import { arnAlone } from './secret-operations.js';
import { addVersion, valueIn, versionOf } from './secret-versions.js';
import { valueView } from './secret-view.js';
import { findSecret, liveSecret, secretsHere } from './secrets.js';
/** Secrets Manager's calls on the values of secrets. */
export const secretValueOperations = serviceCalls('secretsmanager', [
    secretCall('GetSecretValue', {
        run: (input, context) => {
            const secret = liveSecret(input, context);
            const version = versionOf(secret, input);
            secret.accessed = context.call.at;
            return valueView(secret, version);
        },
    }),
    { name: 'BatchGetSecretValue', run: batchGet },
    secretCall('PutSecretValue', {
        run: (input, context) => {
            const secret = liveSecret(input, context);
            const value = valueIn(input);
            if (value === undefined) {
                const message = 'You must provide either SecretString or SecretBinary.';
                throw new AwsFailure('InvalidParameterException', message);
            }
            const version = addVersion(secret, value, { input, context });
            return {
                ARN: secret.arn,
                Name: secret.name,
                VersionId: version.id,
                VersionStages: [...version.stages],
            };
        },
        record: ({ output }) => arnAlone(output),
    }),
    secretCall('UpdateSecret', {
        run: (input, context) => {
            const secret = liveSecret(input, context);
            const value = valueIn(input);
            secret.description = textOf(input, 'Description') ?? secret.description;
            secret.kmsKeyId = textOf(input, 'KmsKeyId') ?? secret.kmsKeyId;
            secret.changed = context.call.at;
            const version = value === undefined ? undefined : addVersion(secret, value, { input, context });
            return {
                ARN: secret.arn,
                Name: secret.name,
                ...(version === undefined ? {} : { VersionId: version.id }),
            };
        },
    }),
    secretCall('ListSecretVersionIds', {
        run: (input, context) => {
            const secret = liveSecret(input, context);
            return {
                Versions: [...secret.versions.values()]
                    .filter(({ stages }) => stages.size > 0)
                    .map(({ id, stages, created }) => ({
                    VersionId: id,
                    VersionStages: [...stages],
                    CreatedDate: new Date(created),
                })),
                ARN: secret.arn,
                Name: secret.name,
            };
        },
    }),
]);
/** Up to twenty values at once. What the caller may not read comes back as an error beside the values. */
function batchGet(input, context) {
    const ids = textsOf(input, 'SecretIdList');
    const isFiltered = objectsOf(input, 'Filters').length > 0;
    if ((ids.length === 0) === !isFiltered) {
        throw new AwsFailure('InvalidParameterException', 'Either SecretIdList or Filters must be provided, but not both.');
    }
    const matching = secretsHere(context).filter(secretFilter(input));
    const asked = isFiltered ? matching.map(({ arn }) => arn) : ids;
    const { entries, next } = pageOf(asked, {
        most: numberOf(input, 'MaxResults') ?? 20,
        token: textOf(input, 'NextToken'),
        badToken: 'InvalidNextTokenException',
    });
    const found = entries.map((id) => readOne(id, context));
    return {
        SecretValues: found.filter((one) => one['ErrorCode'] === undefined),
        Errors: found.filter((one) => one['ErrorCode'] !== undefined),
        ...(next === undefined ? {} : { NextToken: next }),
    };
}
function readOne(id, context) {
    const secret = findSecret(id, context);
    if (secret === undefined || secret.deleted !== undefined) {
        return {
            SecretId: id,
            ErrorCode: 'ResourceNotFoundException',
            Message: "Secrets Manager can't find the specified secret.",
        };
    }
    if (!mayRead(secret, context)) {
        return {
            SecretId: id,
            ErrorCode: 'AccessDeniedException',
            Message: 'You are not authorized to perform secretsmanager:GetSecretValue on this secret.',
        };
    }
    secret.accessed = context.call.at;
    return valueView(secret, versionOf(secret, {}));
}
function mayRead({ arn, owner, policy }, context) {
    const permission = {
        action: 'secretsmanager:GetSecretValue',
        resource: arn,
        resourcePolicy: { owner, policy },
    };
    return decisionOn(permission, context).kind === 'allowed';
}
//# sourceMappingURL=secret-value-operations.js.map