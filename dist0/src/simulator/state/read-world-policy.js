import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { AwsFailure } from '../aws-failure.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { isModelledKey, modelledKeys } from '../policy/request-keys.js';
import { awsManagedPolicies, awsManagedPolicyArn, awsManagedPolicyNames, } from './aws-managed-policies.js';
/** Reads a document of the world; `owner` says in the message whose it is.
 * @throws TrailproofError WORLD_INVALID with AWS's own text, POLICY_UNSUPPORTED for a condition key that is not modelled */
export function readWorldPolicy(document, use, owner) {
    const policy = parseFor(document, use, owner);
    for (const { key } of policy.statements.flatMap((statement) => statement.conditions)) {
        if (isModelledKey(key))
            continue;
        throw new TrailproofError('POLICY_UNSUPPORTED', `${owner} has a condition on "${key}", which is not modelled.`, { hint: didYouMean(key, modelledKeys) ?? `Modelled: ${modelledKeys.join(', ')}.` });
    }
    return policy;
}
function parseFor(document, use, owner) {
    try {
        return parsePolicy(JSON.stringify(document), use);
    }
    catch (error) {
        if (!(error instanceof AwsFailure))
            throw error;
        throw new TrailproofError('WORLD_INVALID', `${owner} is wrong: ${error.message}`, {
            cause: error,
            hint: 'AWS would not accept this document; correct it in the world.',
        });
    }
}
/** The ARN of a policy that the world names: an AWS-managed name, a name of the account's own policies, or a whole ARN.
 * @throws TrailproofError WORLD_INVALID for a name that is neither, or both */
export function worldPolicyArn(account, name, owner) {
    const own = [...account.iam.policies.values()].find((policy) => policy.name === name)?.arn;
    const managed = awsManagedPolicyArn(name);
    if (own !== undefined && managed !== undefined) {
        throw new TrailproofError('WORLD_INVALID', `${owner} has the policy "${name}": AWS and the world both have one of that name.`, { hint: `Write ${own} or ${managed}.` });
    }
    const isKnownArn = account.iam.policies.has(name) || awsManagedPolicies.has(name);
    const arn = own ?? managed ?? (isKnownArn ? name : undefined);
    if (arn !== undefined)
        return arn;
    const names = [
        ...[...account.iam.policies.values()].map((policy) => policy.name),
        ...awsManagedPolicyNames,
    ];
    throw new TrailproofError('WORLD_INVALID', `${owner} has the policy "${name}", which is not there.`, {
        hint: didYouMean(name, names) ??
            `Declare it under \`policies\`, or use one of AWS's that docs/modelled.md lists.`,
    });
}
//# sourceMappingURL=read-world-policy.js.map