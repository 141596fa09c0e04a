import { base64Text, hexDigits, uuid } from '../../aws/ids.js';
import { action } from '../action.js';
/** What is read of a function. */
export const functionReads = ({ name }) => [
    action('lambda', 'GetFunction', { request: { functionName: name } }),
    action('lambda', 'GetFunctionConfiguration', { request: { functionName: name } }),
    action('lambda', 'ListVersionsByFunction', { request: { functionName: name, maxItems: 50 } }),
];
/** ListFunctions. */
export const listFunctions = action('lambda', 'ListFunctions');
/** New code of a function, from the bucket of the pipeline. */
export const updateCode = (app, bucket) => action('lambda', 'UpdateFunctionCode', {
    request: ({ chance, caller, region }) => ({
        functionName: app.name,
        s3Bucket: bucket,
        s3Key: `${app.name}/${hexDigits(40, chance)}.zip`,
        publish: true,
        dryRun: false,
        fullyQualifiedArn: {
            arnPrefix: { partition: 'aws', region, account: caller.account },
            relativeId: { functionName: app.name },
            functionQualifier: {},
        },
    }),
    response: (moment) => functionState(app, moment),
    target: app.functionArn,
});
/** A function that did not exist yet. */
export const createFunction = (app, bucket) => action('lambda', 'CreateFunction', {
    request: ({ chance }) => ({
        functionName: app.name,
        runtime: 'python3.14',
        role: app.role.arn,
        handler: 'app.handler',
        code: { s3Bucket: bucket, s3Key: `${app.name}/${hexDigits(40, chance)}.zip` },
        description: '',
        timeout: 30,
        memorySize: 512,
        publish: false,
        packageType: 'Zip',
        environment: {},
        tags: {},
    }),
    response: (moment) => functionState(app, moment),
    target: app.functionArn,
});
function functionState(app, { at, chance, region }) {
    return {
        functionName: app.name,
        functionArn: app.functionArn,
        runtime: 'python3.14',
        role: app.role.arn,
        handler: 'app.handler',
        codeSize: 40_000 + chance.below(9_000_000),
        description: '',
        timeout: 30,
        memorySize: 512,
        lastModified: `${new Date(at).toISOString().slice(0, 19)}.000+0000`,
        codeSha256: `${base64Text(43, chance)}=`,
        version: String(2 + chance.below(300)),
        environment: {},
        tracingConfig: { mode: 'PassThrough' },
        revisionId: uuid(chance),
        state: 'Active',
        packageType: 'Zip',
        architectures: ['arm64'],
        ephemeralStorage: { size: 512 },
        snapStart: { applyOn: 'None', optimizationStatus: 'Off' },
        runtimeVersionConfig: {
            runtimeVersionArn: `arn:aws:lambda:${region}::runtime:${hexDigits(64, chance)}`,
        },
        loggingConfig: { logFormat: 'Text', logGroup: app.logGroup },
    };
}
/** GetAuthorizationToken: a container client signs in to the registry. */
export const registryLogin = action('ecr', 'GetAuthorizationToken');
/** A push of an image: the layers that are new, then the manifest. */
export function pushImage(app, account) {
    const place = { registryId: account, repositoryName: app.repository };
    const digest = ({ chance }) => `sha256:${hexDigits(64, chance)}`;
    const ecr = (operation, parts = {}) => action('ecr', operation, { request: place, resources: repository(app, account), ...parts });
    return [
        ecr('BatchCheckLayerAvailability'),
        ecr('InitiateLayerUpload', {
            response: ({ chance }) => ({ uploadId: uuid(chance), partSize: 10_485_760 }),
        }),
        ecr('CompleteLayerUpload', {
            response: (moment) => ({
                ...place,
                uploadId: uuid(moment.chance),
                layerDigest: digest(moment),
            }),
        }),
        ecr('PutImage', {
            request: { ...place, imageTag: 'latest', imageManifestMediaType: manifestType },
            response: (moment) => ({
                image: { ...place, imageId: { imageDigest: digest(moment), imageTag: 'latest' } },
            }),
        }),
    ];
}
const manifestType = 'application/vnd.docker.distribution.manifest.v2+json';
/** A pull of an image by what runs it. */
export function pullImage(app, account) {
    const place = { registryId: account, repositoryName: app.repository };
    return ['BatchGetImage', 'GetDownloadUrlForLayer'].map((operation) => action('ecr', operation, { request: place, resources: repository(app, account) }));
}
const repository = (app, account) => [
    { accountId: account, ARN: `arn:aws:ecr:eu-central-1:${account}:repository/${app.repository}` },
];
/** A new version of a service of containers. */
export const deployService = ({ name }, account) => {
    const service = { cluster: 'main', service: name };
    const arn = `arn:aws:ecs:eu-central-1:${account}`;
    return [
        action('ecs', 'DescribeServices', { request: { cluster: 'main', services: [name] } }),
        action('ecs', 'RegisterTaskDefinition', {
            request: { family: name, networkMode: 'awsvpc', cpu: '512', memory: '1024' },
            response: ({ chance }) => ({
                taskDefinition: {
                    taskDefinitionArn: `${arn}:task-definition/${name}:${10 + chance.below(400)}`,
                    family: name,
                    status: 'ACTIVE',
                },
            }),
        }),
        action('ecs', 'UpdateService', {
            request: { ...service, taskDefinition: name, forceNewDeployment: true },
            response: {
                service: {
                    serviceName: name,
                    clusterArn: `${arn}:cluster/main`,
                    status: 'ACTIVE',
                    desiredCount: 2,
                },
            },
        }),
        action('ecs', 'DescribeServices', { request: { cluster: 'main', services: [name] } }),
    ];
};
/** A change of a stack. */
export const deployStack = ({ name }, account) => {
    const stackName = `${name}-stack`;
    const changeSetName = 'deploy';
    const stack = action('cloudformation', 'DescribeStacks', { request: { stackName } });
    const change = action('cloudformation', 'DescribeChangeSet', {
        request: { changeSetName, stackName },
    });
    return [
        stack,
        action('cloudformation', 'CreateChangeSet', {
            request: {
                stackName,
                changeSetName,
                changeSetType: 'UPDATE',
                capabilities: ['CAPABILITY_NAMED_IAM'],
            },
            response: ({ chance, region }) => ({
                id: `arn:aws:cloudformation:${region}:${account}:changeSet/${changeSetName}/${uuid(chance)}`,
                stackId: `arn:aws:cloudformation:${region}:${account}:stack/${stackName}/${uuid(chance)}`,
            }),
        }),
        change,
        change,
        action('cloudformation', 'ExecuteChangeSet', { request: { changeSetName, stackName } }),
        stack,
        action('cloudformation', 'DescribeStackEvents', { request: { stackName } }),
        stack,
    ];
};
//# sourceMappingURL=deployment.js.map