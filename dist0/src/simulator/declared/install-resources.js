import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { boto3 } from '../../aws/clients/sdk.js';
import { awsService } from '../../scenario/cast.js';
import { days, seconds } from '../../time/duration.js';
import { wholeSecond } from '../../time/whole-second.js';
import { AwsFailure } from '../aws-failure.js';
import { attempt } from '../attempt.js';
import { operationOf } from '../operations.js';
import { installInstances } from './install-instances.js';
import { declaredResources } from './resource-calls.js';
/** Makes what an account's declaration says of buckets, secrets, functions and the like, by the calls that make them; nobody is
 * asked for leave and no record is made.
 * @throws TrailproofError WORLD_INVALID with AWS's own text */
export function installResources(installation, cloud) {
    const { account, chanceFor, start } = installation;
    for (const { role, owner } of rolesNamed(account))
        requireRole(account, role, owner);
    for (const resource of declaredResources(account)) {
        const chance = chanceFor(resource.owner);
        const at = wholeSecond(start) - days(30) - seconds(chance.below(60 * 86_400));
        make(resource, { account, cloud, chance, at });
    }
    installInstances(installation);
}
function make(resource, by) {
    let answered = {};
    for (const one of resource.calls) {
        const made = attempt(() => run(one, one.input(answered), { ...by, region: resource.region }));
        if (made instanceof AwsFailure)
            throw refused(resource, one, made);
        answered = made;
    }
}
function run({ service, operation }, input, by) {
    const { account, cloud, chance, at, region } = by;
    return operationOf(service, operation).run(input, {
        cloud,
        account,
        // The account itself, whom no policy limits.
        principal: { kind: 'root', account: account.number, accessKeyId: '' },
        call: { actor: builder, service, operation, input, region, at, key: '' },
        chance,
    });
}
/** Nobody sees who calls: no record is made. */
const builder = awsService('cloudformation.amazonaws.com', {
    place: 'amazon-us-east-1',
    client: boto3(),
});
function refused({ owner }, { service, operation }, cause) {
    const said = cause.message === '' ? cause.code : cause.message;
    return new TrailproofError('WORLD_INVALID', `${owner} is wrong: ${said}`, {
        cause,
        hint: `${service}:${operation} would be refused with ${cause.code}; correct the world.`,
    });
}
function rolesNamed({ declared }) {
    return [
        ...Object.entries(declared.functions ?? {}).map(([name, { role }]) => ({
            role,
            owner: `Function "${name}"`,
        })),
        ...Object.entries(declared.instances ?? {}).flatMap(([name, { role }]) => role === undefined ? [] : [{ role, owner: `Instance "${name}"` }]),
    ];
}
function requireRole({ iam }, role, owner) {
    if (iam.roles.has(role.toLowerCase()))
        return;
    const names = [...iam.roles.values()].map(({ name }) => name);
    throw new TrailproofError('WORLD_INVALID', `${owner} has the role "${role}", which is not there.`, {
        hint: didYouMean(role, names) ?? 'Declare it under `roles`.',
    });
}
//# sourceMappingURL=install-resources.js.map