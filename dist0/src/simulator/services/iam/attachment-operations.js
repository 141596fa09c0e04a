import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
import { isServiceLinkedRolePolicy } from '../../state/aws-managed-policies.js';
import { holderKinds } from './holders.js';
import { noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { policyOf } from './managed-policy.js';
import { requireRoom } from './quotas.js';
import { page } from './page.js';
function attach(kind) {
    const name = `Attach${kind.noun}Policy`;
    return iamOperation(name, {
        permission: withPolicyArn(kind, name),
        run: (input, context) => {
            const holder = kind.own(context.account, input);
            const arn = requiredText(input, 'PolicyArn');
            const policy = policyOf(arn, context);
            if (policy === undefined) {
                throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
            }
            if (isServiceLinkedRolePolicy(policy)) {
                throw new AwsFailure('PolicyNotAttachableException', `Cannot attach a Service Role Policy to a Customer ${kind.noun}.`);
            }
            if (!holder.attached.has(arn))
                requireRoom(`PoliciesPer${kind.noun}`, holder.attached.size);
            holder.attached.add(arn);
            return {};
        },
    });
}
function detach(kind) {
    const name = `Detach${kind.noun}Policy`;
    return iamOperation(name, {
        permission: withPolicyArn(kind, name),
        run: (input, { account }) => {
            const arn = requiredText(input, 'PolicyArn');
            if (!kind.own(account, input).attached.delete(arn)) {
                throw noSuchEntity(`Policy ${arn} was not found.`);
            }
            return {};
        },
    });
}
function list(kind) {
    const name = `ListAttached${kind.noun}Policies`;
    return iamOperation(name, {
        permission: kind.permission(name),
        run: (input, context) => {
            const attached = [...kind.find(context.account, input).attached].map((arn) => ({
                PolicyName: policyOf(arn, context)?.name,
                PolicyArn: arn,
            }));
            return page('AttachedPolicies', attached, input);
        },
    });
}
function withPolicyArn(kind, name) {
    const permission = kind.permission(name);
    return (input, context) => {
        const on = permission(input, context);
        return { ...on, keys: { ...on.keys, 'iam:policyarn': requiredText(input, 'PolicyArn') } };
    };
}
/** Attach…Policy, Detach…Policy and ListAttached…Policies for users, groups and roles. */
export const attachmentOperations = holderKinds.flatMap((kind) => [
    attach(kind),
    detach(kind),
    list(kind),
]);
//# sourceMappingURL=attachment-operations.js.map