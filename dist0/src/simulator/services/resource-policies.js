import { AwsFailure } from '../aws-failure.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { principalIds } from '../state/principal-ids.js';
/** Reads the policy that somebody gives a resource; AWS looks up its principals when it is written.
 * @throws AwsFailure with the service's own code for a malformed policy */
export function readResourcePolicy(text, context, malformedCode) {
    try {
        return parsePolicy(text, { kind: 'resource', principals: principalIds(context.cloud) });
    }
    catch (error) {
        if (error instanceof AwsFailure)
            throw new AwsFailure(malformedCode, error.message);
        throw error;
    }
}
/** True when a policy lets everybody in without a condition: what "block public policy" refuses. */
export function isPublic(policy) {
    return policy.statements.some(({ effect, principals, conditions }) => effect === 'Allow' &&
        conditions.length === 0 &&
        principals !== undefined &&
        (principals.not || principals.patterns.some(({ kind }) => kind === 'everyone')));
}
//# sourceMappingURL=resource-policies.js.map