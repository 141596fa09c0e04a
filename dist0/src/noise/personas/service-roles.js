import { accessKeyId, ec2Id } from '../../aws/ids.js';
import { hours, minutes } from '../../time/duration.js';
import { action, plainActions } from '../action.js';
import { databaseReads } from '../actions/operations.js';
import { describeInstances, instanceStatus, inventory } from '../actions/ec2-reads.js';
import { terminate } from '../actions/ec2-writes.js';
import { iamInventory, policyReads, roleReads } from '../actions/iam-reads.js';
import { bucketSettings } from '../actions/storage.js';
import { assumeRole } from '../actions/sts.js';
import { roleCaller, serviceCaller } from '../caller.js';
import { trafficHours } from '../rhythm.js';
import { inProportion } from '../in-proportion.js';
import { beginScript, running } from '../script.js';
import { sessionKeeper } from '../session-keeper.js';
/** Config, Auto Scaling, ECS and Trusted Advisor, which work with roles of the account. */
export function serviceRoles(estate) {
    const keeper = sessionKeeper(minutes(55));
    return {
        name: 'service roles',
        share: 13,
        rhythm: { day: trafficHours, weekend: 0.8, ahead: 1 },
        act: (start, chance) => workOf(chance.pick(works), { estate, keeper, start, chance }),
    };
}
function workOf({ service, role: roleName, session, actions }, at) {
    const { estate, keeper, start, chance } = at;
    const { account, region } = estate;
    const role = estate.roles[roleName];
    const made = {
        name: session,
        key: accessKeyId('ASIA', account, chance),
        created: start,
        mfa: false,
    };
    const { caller, isNew } = keeper(service, {
        at: start,
        begin: () => roleCaller(role, made, { invokedBy: service }),
    });
    const script = beginScript(start, chance, { caller, region, pace: running });
    if (isNew)
        script.with({ caller: serviceCaller(service, account) }).call(taken(role, made));
    script.calls(actions(estate, chance));
    return script.steps;
}
const taken = (role, session) => assumeRole(role, session, { lasts: hours(1), saysHowLong: false, isShared: true });
const some = (list, chance, most) => {
    const first = chance.below(list.length);
    return list.slice(first, first + 1 + chance.below(most));
};
const config = {
    service: 'config.amazonaws.com',
    role: 'config',
    session: 'AWSConfig-Describe',
    actions: ({ apps, account, policies }, chance) => [
        ...some(inventory, chance, 6),
        ...some(iamInventory, chance, 2),
        ...some(roleReads(chance.pick(apps).role.name), chance, 4),
        ...some(policyReads(chance.pick(policies)), chance, 3),
        ...some(bucketSettings(chance.pick(apps).bucket, account), chance, 8),
        ...some(databaseReads, chance, 2),
    ],
};
const autoScaling = {
    service: 'autoscaling.amazonaws.com',
    role: 'autoscaling',
    session: 'AutoScaling',
    actions: ({ account, instances, region }, chance) => {
        const { id, app } = chance.pick(instances);
        const arn = `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/${app.name}/${id.slice(3)}`;
        const health = action('elasticloadbalancingv2', 'DescribeTargetHealth', {
            request: { targetGroupArn: arn },
        });
        const look = [describeInstances([id]), instanceStatus([id])];
        return chance.below(40) === 0 ? [...look, terminate(ec2Id('i', chance))] : [...look, health];
    },
};
const containers = {
    service: 'ecs.amazonaws.com',
    role: 'ecs',
    session: 'ecs-service-scheduler',
    actions: () => targetHealth,
};
const targetHealth = plainActions('elasticloadbalancingv2', 'DescribeTargetGroups DescribeLoadBalancers');
const advisor = {
    service: 'trustedadvisor.amazonaws.com',
    role: 'support',
    session: 'TrustedAdvisor',
    actions: (_estate, chance) => [
        ...some(inventory, chance, 5),
        ...plainActions('autoscaling', 'DescribeAutoScalingGroups DescribeAccountLimits'),
    ],
};
const works = inProportion([
    [1, config],
    [2, autoScaling],
    [2, containers],
    [1, advisor],
]);
//# sourceMappingURL=service-roles.js.map