import { terraform as terraformClient } from '../../aws/clients/tools.js';
import { entityId, hexDigits } from '../../aws/ids.js';
import { plainActions } from '../action.js';
import { functionReads } from '../actions/deployment.js';
import { routeTables, securityGroups, subnets, vpcAttribute, vpcs } from '../actions/ec2-reads.js';
import { policyReads, roleReads } from '../actions/iam-reads.js';
import { applicationPolicy, createPolicy, createPolicyVersion, createRole, onRole, updateTrust, } from '../actions/iam-writes.js';
import { describeTable, trailReads } from '../actions/operations.js';
import { bucketSettings } from '../actions/storage.js';
import { whoAmI } from '../actions/sts.js';
import { deployHours } from '../rhythm.js';
import { beginWithToken } from './github.js';
/** Terraform in a pipeline: each run reads all that it manages, one in six changes something. */
export function terraform(estate) {
    return {
        name: 'terraform',
        share: 4.5,
        rhythm: { day: deployHours, weekend: 0.2, ahead: 1 },
        act: (start, chance) => {
            const client = terraformClient();
            const script = beginWithToken(estate.roles.terraform, {
                repository: `${estate.company}/infrastructure`,
                sessionName: `aws-go-sdk-${start}000000`,
                asking: client,
                client,
                // Ten requests at a time.
                setting: { start, chance, region: estate.region, pace: [3, 120], tooFast: 0.004 },
            });
            script.call(whoAmI);
            const first = chance.below(estate.apps.length);
            const managed = estate.apps.slice(first, first + 1 + chance.below(6));
            script.calls(shared(estate));
            for (const app of managed)
                script.calls(refresh(app, estate));
            if (chance.below(6) === 0) {
                script.pause([20_000, 240_000]);
                const change = chance.pick(changes)(managed[0], { estate, chance });
                script.with({ pace: [300, 2_500], tooFast: 0 }).calls(change);
            }
            return script.steps;
        },
    };
}
const shared = ({ network, trail }) => [
    vpcs([network.vpc]),
    vpcAttribute(network.vpc),
    vpcAttribute(network.vpc),
    ...network.subnets.map((id) => subnets([id])),
    ...network.groups.slice(0, 6).map((id) => securityGroups([id])),
    routeTables(network.vpc),
    ...trailReads(trail),
    ...plainActions('kms', 'ListAliases'),
];
const refresh = (app, { account, policies }) => [
    ...roleReads(app.role.name).slice(0, 3),
    ...policies.filter((arn) => arn.endsWith(`/${app.name}-access`)).flatMap(policyReads),
    ...functionReads(app),
    ...bucketSettings(app.bucket, account),
    describeTable(app, account),
];
const newRole = (app, { estate, chance }) => {
    const name = `${app.name}-job-${hexDigits(6, chance)}`;
    const arn = chance.pick(estate.policies);
    return [
        createRole({
            name,
            id: entityId('AROA', estate.account, chance),
            service: 'lambda.amazonaws.com',
        }),
        ...roleReads(name).slice(0, 3),
        onRole('AttachRolePolicy', name, { policyArn: arn }),
        onRole('PutRolePolicy', name, {
            policyName: 'data',
            policyDocument: applicationPolicy({ ...app, account: estate.account }),
        }),
    ];
};
const newVersion = (app, { estate, chance }) => {
    const arn = chance.pick(estate.policies);
    return [
        ...policyReads(arn).slice(0, 1),
        createPolicyVersion(arn, applicationPolicy({ ...app, account: estate.account })),
        ...policyReads(arn).slice(0, 2),
    ];
};
const newPolicy = (app, { estate, chance }) => [
    createPolicy(`${app.name}-extra-${hexDigits(6, chance)}`, applicationPolicy({ ...app, account: estate.account })),
    onRole('AttachRolePolicy', app.role.name, { policyArn: chance.pick(estate.policies) }),
];
const newTrust = ({ role }, { chance }) => [
    updateTrust(role.name, chance.pick(['lambda.amazonaws.com', 'ecs-tasks.amazonaws.com'])),
    ...roleReads(role.name).slice(0, 1),
];
const detached = ({ role }, { estate, chance }) => [
    onRole('DetachRolePolicy', role.name, { policyArn: chance.pick(estate.policies) }),
];
const changes = [newRole, newVersion, newVersion, newPolicy, newTrust, detached];
//# sourceMappingURL=terraform.js.map