import { goSdk } from '../../aws/clients/sdk.js';
import { accessKeyId, alphanumerics, entityId } from '../../aws/ids.js';
import { addressIn } from '../../atlas/atlas.js';
import { chanceOf } from '../../time/chance.js';
import { hours } from '../../time/duration.js';
import { plainActions } from '../action.js';
import { functionReads, listFunctions } from '../actions/deployment.js';
import { inventory } from '../actions/ec2-reads.js';
import { iamInventory, policyReads, roleReads, userReads } from '../actions/iam-reads.js';
import { databaseReads, trailReads } from '../actions/operations.js';
import { bucketSettings, listBuckets } from '../actions/storage.js';
import { assumeRole, whoAmI } from '../actions/sts.js';
import { foreignCaller, roleCaller } from '../caller.js';
import { scanHours } from '../rhythm.js';
import { beginScript } from '../script.js';
/** A scanner of a vendor, which takes the audit role from its own account and lists everything, region by region. */
export function scanners(estate) {
    const own = chanceOf(estate.account, 'noise', 'vendor');
    const vendor = '210987654321';
    const principalId = `${entityId('AROA', vendor, own)}:collector`;
    const externalId = alphanumerics(24, own);
    const client = goSdk();
    return {
        name: 'scanners',
        share: 4.5,
        rhythm: { day: scanHours, weekend: 1, ahead: 0 },
        act: (start, chance) => {
            const { account, region, roles } = estate;
            const origin = { address: addressIn('amazon-us-east-1', chance.below(4)), client };
            const key = accessKeyId('ASIA', account, chance);
            const session = { name: 'posture-scan', key, created: start, mfa: false };
            const caller = roleCaller(roles.audit, session, origin);
            const setting = { caller, region, ...atFullSpeed };
            const script = beginScript(start, chance, setting);
            const taking = { lasts: hours(1), saysHowLong: true, externalId, isShared: true };
            script
                .with({
                caller: foreignCaller(account, { account: vendor, principalId }, origin),
                region: 'us-east-1',
                refused: 0,
                tooFast: 0,
            })
                .call(assumeRole(roles.audit, session, taking));
            script.call(whoAmI);
            script.calls(global(estate));
            for (const one of [region, 'us-east-1', 'eu-west-1', 'us-west-2']) {
                script.with({ region: one }).calls(regional(estate));
            }
            return script.steps;
        },
    };
}
/** As fast as AWS lets it, and a little faster. */
const atFullSpeed = { pace: [5, 250], refused: 0.02, tooFast: 0.01 };
function global({ apps, account, commandLineUsers, policies }) {
    return [
        ...iamInventory,
        ...commandLineUsers.flatMap(({ user }) => userReads(user.name)),
        ...apps.flatMap(({ role }) => roleReads(role.name)),
        ...policies.flatMap(policyReads),
        ...plainActions('organizations', 'DescribeOrganization'),
        ...plainActions('route53', 'ListHostedZones'),
        listBuckets,
        ...apps.flatMap(({ bucket }) => bucketSettings(bucket, account)),
        ...apps.flatMap(functionReads),
    ];
}
const regional = ({ trail }) => [
    ...inventory,
    ...databaseReads,
    listFunctions,
    ...trailReads(trail),
    ...plainActions('kms', 'ListKeys ListAliases'),
    ...plainActions('secretsmanager', 'ListSecrets'),
    ...plainActions('guardduty', 'ListDetectors'),
    ...plainActions('config', 'DescribeConfigurationRecorders DescribeConfigurationRecorderStatus'),
    ...plainActions('sns', 'ListTopics'),
    ...plainActions('sqs', 'ListQueues'),
    ...plainActions('eks', 'ListClusters'),
    ...plainActions('ecr', 'DescribeRepositories'),
    ...plainActions('autoscaling', 'DescribeAutoScalingGroups'),
    ...plainActions('elasticloadbalancingv2', 'DescribeLoadBalancers'),
];
//# sourceMappingURL=scanners.js.map