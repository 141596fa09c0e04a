import { iamArn } from '../../../aws/arn.js';
import { entityId } from '../../../aws/ids.js';
import { booleanOf, requiredText, textOf } from '../../read-input.js';
import { onArn } from './entities.js';
import { alreadyExists, deleteConflict, limitExceeded, noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { ownPolicy, requiredPolicy } from './managed-policy.js';
import { managedDocument } from './policy-documents.js';
import { requireRoom } from './quotas.js';
import { tagsOf } from './tags.js';
import { page } from './page.js';
import { dateOf, encodedDocument, holdersOf, pathOf, policyValue, requiredName } from './values.js';
const mostVersions = 5;
function versionOf(policy, input) {
    const id = requiredText(input, 'VersionId');
    const version = policy.versions.get(id);
    if (version !== undefined)
        return version;
    throw noSuchEntity(`Policy ${policy.arn} version ${id} does not exist or is not attachable.`);
}
function versionValue(policy, version) {
    return {
        VersionId: version.id,
        IsDefaultVersion: policy.defaultVersion === version.id,
        CreateDate: dateOf(version.created),
    };
}
const onPolicy = (action) => onArn(action, 'PolicyArn', (arn) => `policy ${arn}`);
const createPolicy = iamOperation('CreatePolicy', {
    permission: (input, { account }) => {
        const name = requiredName(input, 'PolicyName', 128);
        return {
            action: 'iam:CreatePolicy',
            resource: iamArn(account.number, 'policy', pathOf(input) + name),
            label: `policy ${name}`,
        };
    },
    run: (input, { account, call, chance }) => {
        const name = requiredName(input, 'PolicyName', 128);
        const path = pathOf(input);
        const taken = [...account.iam.policies.values()].some((policy) => policy.name.toLowerCase() === name.toLowerCase());
        if (taken) {
            throw alreadyExists(`A policy called ${name} already exists. Duplicate names are not allowed.`);
        }
        requireRoom('PoliciesPerAccount', account.iam.policies.size);
        const first = { id: 'v1', created: call.at, policy: managedDocument(input) };
        const policy = {
            name,
            path,
            id: entityId('ANPA', account.number, chance),
            arn: iamArn(account.number, 'policy', path + name),
            created: call.at,
            updated: call.at,
            description: textOf(input, 'Description'),
            versions: new Map([['v1', first]]),
            tags: tagsOf(input),
            defaultVersion: 'v1',
            lastVersion: 1,
        };
        account.iam.policies.set(policy.arn, policy);
        return { Policy: policyValue(policy, account) };
    },
});
const getPolicy = iamOperation('GetPolicy', {
    permission: onPolicy('GetPolicy'),
    run: (input, context) => ({
        Policy: policyValue(requiredPolicy(requiredText(input, 'PolicyArn'), context), context.account),
    }),
});
const deletePolicy = iamOperation('DeletePolicy', {
    permission: onPolicy('DeletePolicy'),
    run: (input, context) => {
        const policy = ownPolicy(input, context);
        if (holdersOf(context.account).some((holder) => holder.attached.has(policy.arn))) {
            throw deleteConflict('Cannot delete a policy attached to entities.');
        }
        if (policy.versions.size > 1) {
            throw deleteConflict("This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.");
        }
        context.account.iam.policies.delete(policy.arn);
        return {};
    },
});
const createPolicyVersion = iamOperation('CreatePolicyVersion', {
    permission: onPolicy('CreatePolicyVersion'),
    run: (input, context) => {
        const policy = ownPolicy(input, context);
        const document = managedDocument(input);
        if (policy.versions.size >= mostVersions) {
            throw limitExceeded('A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.');
        }
        policy.lastVersion += 1;
        const id = `v${policy.lastVersion}`;
        const version = { id, created: context.call.at, policy: document };
        policy.versions.set(id, version);
        policy.updated = context.call.at;
        if (booleanOf(input, 'SetAsDefault') === true)
            policy.defaultVersion = id;
        return { PolicyVersion: versionValue(policy, version) };
    },
});
const getPolicyVersion = iamOperation('GetPolicyVersion', {
    permission: onPolicy('GetPolicyVersion'),
    run: (input, context) => {
        const policy = requiredPolicy(requiredText(input, 'PolicyArn'), context);
        const version = versionOf(policy, input);
        const document = encodedDocument(version.policy.text);
        return { PolicyVersion: { Document: document, ...versionValue(policy, version) } };
    },
});
const listPolicyVersions = iamOperation('ListPolicyVersions', {
    permission: onPolicy('ListPolicyVersions'),
    run: (input, context) => {
        const policy = requiredPolicy(requiredText(input, 'PolicyArn'), context);
        const versions = [...policy.versions.values()].toReversed();
        return page('Versions', versions.map((version) => versionValue(policy, version)), input);
    },
});
const deletePolicyVersion = iamOperation('DeletePolicyVersion', {
    permission: onPolicy('DeletePolicyVersion'),
    run: (input, context) => {
        const policy = ownPolicy(input, context);
        const version = versionOf(policy, input);
        if (policy.defaultVersion === version.id) {
            throw deleteConflict('Cannot delete the default version of a policy.');
        }
        policy.versions.delete(version.id);
        policy.updated = context.call.at;
        return {};
    },
});
const setDefaultPolicyVersion = iamOperation('SetDefaultPolicyVersion', {
    permission: (input) => {
        const arn = requiredText(input, 'PolicyArn');
        const label = `policy ${arn} version ${requiredText(input, 'VersionId')}`;
        return { action: 'iam:SetDefaultPolicyVersion', resource: arn, label };
    },
    run: (input, context) => {
        const policy = ownPolicy(input, context);
        policy.defaultVersion = versionOf(policy, input).id;
        policy.updated = context.call.at;
        return {};
    },
});
export const policyOperations = [
    createPolicy,
    getPolicy,
    deletePolicy,
    createPolicyVersion,
    getPolicyVersion,
    listPolicyVersions,
    deletePolicyVersion,
    setDefaultPolicyVersion,
];
//# sourceMappingURL=policy-operations.js.map