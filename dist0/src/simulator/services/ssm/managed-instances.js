import { AwsFailure } from '../../aws-failure.js';
import { instancesOf } from '../ec2/instances.js';
import { regionalArn } from '../service-call.js';
/** The instances that Systems Manager reaches: those that run and have a role, whatever the role allows. */
export function managedInstances({ account, call }) {
    return [...instancesOf(account).values()].filter(({ region, role, state }) => region === call.region && role !== undefined && state === 'running');
}
/** @throws AwsFailure InvalidInstanceId for one that Systems Manager does not reach */
export function requireManaged(ids, context) {
    const known = new Set(managedInstances(context).map(({ id }) => id));
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length === 0)
        return;
    throw new AwsFailure('InvalidInstanceId', `Instances [[${unknown.join(', ')}]] not in a valid state for account ${context.account.number}`);
}
/** ARN of an instance as policies on commands and sessions name it. */
export function instanceArn(id, context) {
    return regionalArn('ec2', `instance/${id}`, context);
}
/** ARN of a document: one of AWS's has no account. */
export function documentArn(name, context) {
    if (name.startsWith('arn:'))
        return name;
    const isOfAws = /^AWS(?:-|[A-Z]|Fleet)/.test(name);
    return isOfAws
        ? `arn:aws:ssm:${context.call.region}::document/${name}`
        : regionalArn('ssm', `document/${name}`, context);
}
//# sourceMappingURL=managed-instances.js.map