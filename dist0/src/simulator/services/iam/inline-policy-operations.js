import { requiredText } from '../../read-input.js';
import { holderKinds } from './holders.js';
import { notFound } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { inlineDocument } from './policy-documents.js';
import { page } from './page.js';
import { encodedDocument, requiredName } from './values.js';
function put(kind) {
    const name = `Put${kind.noun}Policy`;
    return iamOperation(name, {
        permission: kind.permission(name),
        run: (input, { account }) => {
            const holder = kind.own(account, input);
            const policyName = requiredName(input, 'PolicyName', 128);
            const others = [...holder.inline].filter(([other]) => other !== policyName);
            const policy = inlineDocument(input, {
                label: `${kind.noun.toLowerCase()} ${holder.name}`,
                limit: kind.inlineSize,
                others: others.map(([, document]) => document),
            });
            holder.inline.set(policyName, policy);
            return {};
        },
    });
}
function get(kind) {
    const name = `Get${kind.noun}Policy`;
    return iamOperation(name, {
        permission: kind.permission(name),
        run: (input, { account }) => {
            const holder = kind.find(account, input);
            const policyName = requiredText(input, 'PolicyName');
            const policy = holder.inline.get(policyName);
            if (policy === undefined)
                throw noInline(kind, policyName);
            return {
                [kind.parameter]: holder.name,
                PolicyName: policyName,
                PolicyDocument: encodedDocument(policy.text),
            };
        },
    });
}
function remove(kind) {
    const name = `Delete${kind.noun}Policy`;
    return iamOperation(name, {
        permission: kind.permission(name),
        run: (input, { account }) => {
            const policyName = requiredText(input, 'PolicyName');
            if (!kind.own(account, input).inline.delete(policyName))
                throw noInline(kind, policyName);
            return {};
        },
    });
}
function list(kind) {
    const name = `List${kind.noun}Policies`;
    return iamOperation(name, {
        permission: kind.permission(name),
        run: (input, { account }) => page('PolicyNames', [...kind.find(account, input).inline.keys()], input),
    });
}
function noInline(kind, policyName) {
    return notFound(`${kind.noun.toLowerCase()} policy`, policyName);
}
/** Put…Policy, Get…Policy, Delete…Policy and List…Policies for users, groups and roles. */
export const inlinePolicyOperations = holderKinds.flatMap((kind) => [
    put(kind),
    get(kind),
    remove(kind),
    list(kind),
]);
//# sourceMappingURL=inline-policy-operations.js.map