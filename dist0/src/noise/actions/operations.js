import { alphanumerics, hexDigits, uuid } from '../../aws/ids.js';
import { action, plainActions } from '../action.js';
const log = (operation, logGroupName) => action('logs', operation, { request: { logGroupName } });
/** What every page of the console asks for beside its own matters. */
export const consoleFrame = [
    action('health', 'DescribeEventAggregates', {
        request: {
            filter: {
                startTimes: [{ from: 'Feb 23, 2026, 12:00:00 AM' }],
                eventStatusCodes: ['open', 'upcoming'],
            },
            aggregateField: 'eventTypeCategory',
        },
    }),
    action('notifications', 'ListNotificationHubs'),
    action('resource-explorer-2', 'ListIndexes', { request: { Type: 'AGGREGATOR' } }),
];
/** CloudWatch's alarms, log groups and dashboards. */
export const observation = [
    action('monitoring', 'DescribeAlarms', {
        request: { maxRecords: 100, excludeManagedAlarms: true },
    }),
    action('monitoring', 'ListDashboards'),
    action('logs', 'DescribeLogGroups', { request: { limit: 50 } }),
    action('logs', 'DescribeMetricFilters', { request: { limit: 50 } }),
];
/** The logs of an application, as people read them. */
export const logReads = ({ logGroup }) => [
    log('DescribeLogStreams', logGroup),
    log('GetLogEvents', logGroup),
    action('logs', 'StartQuery', {
        request: {
            logGroupName: logGroup,
            queryString: 'fields @timestamp, @message | filter @message like /ERROR/ | limit 50',
        },
        response: ({ chance }) => ({ queryId: uuid(chance) }),
    }),
];
/** CreateLogStream of a function that starts. */
export const createLogStream = ({ logGroup }, { day, chance }) => action('logs', 'CreateLogStream', {
    request: { logGroupName: logGroup, logStreamName: `${day}/[$LATEST]${hexDigits(32, chance)}` },
});
/** GetSecretValue of an application's secret. */
export const getSecret = ({ secretArn }) => action('secretsmanager', 'GetSecretValue', {
    request: { secretId: secretArn },
    target: secretArn,
});
/** Systems Manager's parameter of an application. */
export const getParameter = ({ name }, account) => action('ssm', 'GetParameter', {
    request: { name: `/${name}/config`, withDecryption: true },
    resources: [
        { accountId: account, ARN: `arn:aws:ssm:eu-central-1:${account}:parameter/${name}/config` },
    ],
});
/** PutParameter, whose value is masked. */
export const putParameter = ({ name }, account) => action('ssm', 'PutParameter', {
    request: {
        name: `/${name}/config`,
        value: 'HIDDEN_DUE_TO_SECURITY_REASONS',
        type: 'SecureString',
        overwrite: true,
        tier: 'Standard',
    },
    response: ({ chance }) => ({ version: 2 + chance.below(90), tier: 'Standard' }),
    resources: [
        { accountId: account, ARN: `arn:aws:ssm:eu-central-1:${account}:parameter/${name}/config` },
    ],
});
/** A shell on an instance through Systems Manager. */
export function startSession(instance, user) {
    return action('ssm', 'StartSession', {
        request: { target: instance },
        response: ({ chance }) => ({
            sessionId: `${user}-0${hexDigits(16, chance)}`,
            streamUrl: 'HIDDEN_DUE_TO_SECURITY_REASONS',
            tokenValue: 'HIDDEN_DUE_TO_SECURITY_REASONS',
        }),
    });
}
/** The agent of Systems Manager tells that an instance lives. */
export const instanceLives = (instance) => action('ssm', 'UpdateInstanceInformation', {
    request: {
        instanceId: instance.id,
        agentVersion: '3.3.3185.0',
        agentStatus: 'Active',
        platformType: 'Linux',
        platformName: 'Amazon Linux',
        platformVersion: '2023',
        iPAddress: instance.privateIp,
        computerName: `ip-${instance.privateIp.replaceAll('.', '-')}.eu-central-1.compute.internal`,
        agentName: 'amazon-ssm-agent',
    },
});
/** RDS as its console and scanners read it. */
export const databaseReads = [
    action('rds', 'DescribeDBInstances'),
    action('rds', 'DescribeDBClusters', { request: { includeShared: false } }),
    action('rds', 'DescribeDBSnapshots', { request: { includeShared: false, includePublic: false } }),
    ...plainActions('rds', 'DescribeDBSubnetGroups DescribeDBParameterGroups'),
];
/** DescribeTable. */
export const describeTable = ({ table }, account) => action('dynamodb', 'DescribeTable', {
    request: { tableName: table },
    resources: [
        {
            accountId: account,
            type: 'AWS::DynamoDB::Table',
            ARN: `arn:aws:dynamodb:eu-central-1:${account}:table/${table}`,
        },
    ],
});
/** LookupEvents: somebody looks for what happened. */
export const lookUpEvents = (userName) => action('cloudtrail', 'LookupEvents', {
    request: {
        lookupAttributes: [{ attributeKey: 'Username', attributeValue: userName }],
        maxResults: 50,
    },
});
/** CloudTrail's own state, as scanners and its console read it. */
export const trailReads = (trail) => [
    action('cloudtrail', 'DescribeTrails', {
        request: { trailNameList: [], includeShadowTrails: false },
    }),
    action('cloudtrail', 'GetTrailStatus', { request: { name: trail } }),
    action('cloudtrail', 'GetEventSelectors', { request: { trailName: trail } }),
];
/** A session of CloudShell opens in the browser. */
export const openShell = action('cloudshell', 'CreateSession', {
    request: ({ chance }) => ({
        EnvironmentId: 'HIDDEN_DUE_TO_SECURITY_REASONS',
        SessionType: 'TMUX',
        TabId: hexDigits(32, chance),
        QCliDisabled: true,
    }),
    response: ({ chance }) => ({
        EnvironmentId: hexDigits(32, chance),
        SessionId: alphanumerics(26, chance),
        StreamUrl: '***',
        TokenValue: '***',
    }),
});
//# sourceMappingURL=operations.js.map