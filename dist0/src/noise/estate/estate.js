import { arnOf, iamArn } from '../../aws/arn.js';
import { accountNumber, ec2Id, hexDigits, uuid } from '../../aws/ids.js';
import { chanceOf } from '../../time/chance.js';
import { roleOf, userOf } from './principals.js';
import { peopleOf } from './people.js';
const parts = ['api', 'worker', 'web', 'etl', 'gateway'];
/** Makes the company: the same seed and names give the same one. */
export function estateOf(seed, names) {
    const chance = chanceOf(seed, 'noise', 'estate');
    const account = accountNumber(chance);
    const { company } = names;
    const region = 'eu-central-1';
    const keys = times(6, () => arnOf({ service: 'kms', region, account, resource: `key/${uuid(chance)}` }));
    const place = { account, region, company, keys, chance };
    const apps = names.subjects.map((subject, index) => appOf(`${subject}-${parts[index % parts.length]}`, place));
    return {
        account,
        company,
        region,
        apps,
        instances: instancesOf(apps, chance),
        keys,
        policies: apps.slice(0, 12).map(({ name }) => iamArn(account, 'policy', `${name}-access`)),
        groups: ['developers', 'operations', 'data', 'auditors'],
        network: networkOf(chance),
        roles: rolesOf(account, chance),
        machines: ['backup', 'metrics-export', 'build', 'reporting'].map((name) => userOf(account, `svc-${name}`, chance)),
        logBucket: `${company}-cloudtrail-${account}`,
        trail: arnOf({ service: 'cloudtrail', region, account, resource: 'trail/main' }),
        ...peopleOf(names, account, chanceOf(seed, 'noise', 'people')),
    };
}
function appOf(name, place) {
    const { account, region, company, keys, chance } = place;
    return {
        name,
        role: roleOf(account, `${name}-role`, { chance, path: '/service/' }),
        functionArn: arnOf({ service: 'lambda', region, account, resource: `function:${name}` }),
        bucket: `${company}-${name}-data`,
        table: name,
        secretArn: arnOf({
            service: 'secretsmanager',
            region,
            account,
            resource: `secret:${name}/database-${hexDigits(6, chance)}`,
        }),
        logGroup: `/aws/lambda/${name}`,
        repository: `${company}/${name}`,
        key: chance.pick(keys),
    };
}
function instancesOf(apps, chance) {
    return times(40, () => {
        const app = chance.pick(apps);
        return {
            id: ec2Id('i', chance),
            privateIp: `10.0.${chance.below(8) * 16}.${4 + chance.below(250)}`,
            role: app.role,
            volume: ec2Id('vol', chance),
            app,
        };
    });
}
function networkOf(chance) {
    return {
        vpc: ec2Id('vpc', chance),
        subnets: times(6, () => ec2Id('subnet', chance)),
        groups: times(14, () => ec2Id('sg', chance)),
        endpoint: ec2Id('vpce', chance),
    };
}
function rolesOf(account, chance) {
    const linked = (name, service) => roleOf(account, name, { chance, path: `/aws-service-role/${service}/` });
    return {
        terraform: roleOf(account, 'terraform', { chance, path: '/ci/' }),
        audit: roleOf(account, 'SecurityAuditScanner', { chance }),
        config: linked('AWSServiceRoleForConfig', 'config.amazonaws.com'),
        autoscaling: linked('AWSServiceRoleForAutoScaling', 'autoscaling.amazonaws.com'),
        ecs: linked('AWSServiceRoleForECS', 'ecs.amazonaws.com'),
        support: linked('AWSServiceRoleForTrustedAdvisor', 'trustedadvisor.amazonaws.com'),
        githubDeploy: roleOf(account, 'github-deploy', { chance, path: '/ci/' }),
        jenkins: roleOf(account, 'jenkins-deploy', { chance, path: '/ci/' }),
    };
}
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
//# sourceMappingURL=estate.js.map