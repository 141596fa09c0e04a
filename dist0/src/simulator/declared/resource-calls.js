import { iamArn } from '../../aws/arn.js';
import { isMembers } from '../../aws/members.js';
/** The resources of an account's declaration that calls can make: all but instances. */
export function declaredResources(account) {
    const { declared } = account;
    return [
        ...each(declared.keys, 'Key', keyCalls),
        ...each(declared.buckets, 'Bucket', bucketCalls),
        ...each(declared.secrets, 'Secret', secretCalls),
        ...each(declared.parameters, 'Parameter', parameterCalls),
        ...each(declared.functions, 'Function', (name, given) => functionCalls(name, given, roleArn(account, given.role))),
        ...each(declared.tables, 'Table', tableCalls),
        ...each(declared.databases, 'Database', databaseCalls),
    ];
}
function keyCalls(name, key) {
    return [
        call('kms', 'CreateKey', {
            Description: key.description,
            Policy: textOf(key.policy),
            // Who declares a world locks nobody out by mistake.
            BypassPolicyLockoutSafetyCheck: true,
            Tags: tagsOf(key.tags, 'TagKey', 'TagValue'),
        }),
        {
            service: 'kms',
            operation: 'CreateAlias',
            input: (answered) => ({ AliasName: `alias/${name}`, TargetKeyId: keyIdIn(answered) }),
        },
    ];
}
function secretCalls(name, secret) {
    const made = call('secretsmanager', 'CreateSecret', {
        Name: name,
        SecretString: secret.value,
        Description: secret.description,
        Tags: tagsOf(secret.tags),
    });
    const ResourcePolicy = textOf(secret.policy);
    if (ResourcePolicy === undefined)
        return [made];
    return [made, call('secretsmanager', 'PutResourcePolicy', { SecretId: name, ResourcePolicy })];
}
function parameterCalls(name, parameter) {
    return [
        call('ssm', 'PutParameter', {
            Name: name,
            Value: parameter.value,
            Type: parameter.type ?? 'String',
            Tags: tagsOf(parameter.tags),
        }),
    ];
}
function functionCalls(name, given, role) {
    return [
        call('lambda', 'CreateFunction', {
            FunctionName: name,
            Role: role,
            Runtime: given.runtime ?? 'python3.14',
            Handler: 'lambda_function.lambda_handler',
            Code: { ZipFile: emptyZip },
            Environment: given.environment === undefined ? undefined : { Variables: given.environment },
            Tags: given.tags,
        }),
    ];
}
function tableCalls(name, { key = 'id', tags }) {
    return [
        call('dynamodb', 'CreateTable', {
            TableName: name,
            AttributeDefinitions: [{ AttributeName: key, AttributeType: 'S' }],
            KeySchema: [{ AttributeName: key, KeyType: 'HASH' }],
            Tags: tagsOf(tags),
        }),
    ];
}
function bucketCalls(name, bucket) {
    const { policy, objects = {}, region = home, public: isPublic = false } = bucket;
    const Bucket = name;
    return [
        call('s3', 'CreateBucket', {
            Bucket,
            CreateBucketConfiguration: region === home ? undefined : { LocationConstraint: region },
        }),
        ...(isPublic ? [call('s3', 'DeletePublicAccessBlock', { Bucket })] : []),
        ...(policy === undefined
            ? []
            : [call('s3', 'PutBucketPolicy', { Bucket, Policy: textOf(policy) })]),
        ...Object.entries(objects).map(([Key, text]) => call('s3', 'PutObject', { Bucket, Key, Body: new TextEncoder().encode(text) })),
    ];
}
function databaseCalls(name, database) {
    return [
        call('rds', 'CreateDBInstance', {
            DBInstanceIdentifier: name,
            DBInstanceClass: database.class ?? 'db.t4g.micro',
            Engine: database.engine,
            MasterUsername: 'admin',
            ManageMasterUserPassword: true,
            PubliclyAccessible: database.public,
            Tags: tagsOf(database.tags),
        }),
        ...(database.snapshots ?? []).map((snapshot) => call('rds', 'CreateDBSnapshot', {
            DBInstanceIdentifier: name,
            DBSnapshotIdentifier: snapshot,
        })),
    ];
}
/** Where a resource is that does not say it. */
export const home = 'us-east-1';
/** A zip file with nothing in it: the end of its directory. */
const emptyZip = Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...Array(18).fill(0)]);
function each(declared, kind, calls) {
    return Object.entries(declared ?? {}).map(([name, one]) => ({
        owner: `${kind} "${name}"`,
        name,
        region: one.region ?? home,
        calls: calls(name, one),
    }));
}
function call(service, operation, input) {
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    return { service, operation, input: () => given };
}
function textOf(policy) {
    return policy === undefined ? undefined : JSON.stringify(policy);
}
function tagsOf(tags, keyName = 'Key', valueName = 'Value') {
    if (tags === undefined)
        return undefined;
    return Object.entries(tags).map(([key, value]) => ({ [keyName]: key, [valueName]: value }));
}
function keyIdIn(answered) {
    const metadata = answered['KeyMetadata'];
    return isMembers(metadata) ? metadata['KeyId'] : undefined;
}
/** ARN of the role of a name, whether the world has it or not: who looks for it says so. */
function roleArn({ iam, number }, role) {
    return iam.roles.get(role.toLowerCase())?.arn ?? iamArn(number, 'role', role);
}
//# sourceMappingURL=resource-calls.js.map