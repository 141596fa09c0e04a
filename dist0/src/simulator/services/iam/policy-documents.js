import { parsePolicy } from '../../policy/parse-policy.js';
import { invalid, requiredText } from '../../read-input.js';
import { principalIds } from '../../state/principal-ids.js';
import { limitExceeded, quotaExceeded } from './iam-errors.js';
/** The longest document that the API takes, in characters; far above what IAM's quotas leave, because those do not count white space. */
const longestDocument = 131_072;
const managedPolicySize = 6_144;
const trustPolicySize = 2_048;
/** How much of a document IAM's quotas count: everything but white space. */
function countedSize(text) {
    return text.length - (text.match(/\s/g)?.length ?? 0);
}
/** The document of a managed policy.
 * @throws AwsFailure MalformedPolicyDocumentException, LimitExceededException, ValidationException */
export function managedDocument(input) {
    const text = documentText(input, 'PolicyDocument');
    const policy = parsePolicy(text, { kind: 'managed' });
    if (countedSize(text) > managedPolicySize)
        throw quotaExceeded('PolicySize', managedPolicySize);
    return policy;
}
/** An inline document; `others` are those that its owner has already, `limit` is for all of them together.
 * @throws AwsFailure MalformedPolicyDocumentException, LimitExceededException, ValidationException */
export function inlineDocument(input, owner) {
    const text = documentText(input, 'PolicyDocument');
    const policy = parsePolicy(text, { kind: 'identity' });
    const sizes = [policy, ...owner.others].map((one) => countedSize(one.text));
    if (sizes.reduce((sum, size) => sum + size, 0) > owner.limit) {
        throw limitExceeded(`Maximum policy size of ${owner.limit} bytes exceeded for ${owner.label}`);
    }
    return policy;
}
/** A trust policy: its principals must exist, which is how role names of other accounts are guessed.
 * @throws AwsFailure MalformedPolicyDocumentException, LimitExceededException, ValidationException */
export function trustDocument(input, parameter, context) {
    const text = documentText(input, parameter);
    const use = { kind: 'trust', principals: principalIds(context.cloud) };
    const policy = parsePolicy(text, use);
    if (countedSize(text) > trustPolicySize)
        throw quotaExceeded('ACLSizePerRole', trustPolicySize);
    return policy;
}
function documentText(input, parameter) {
    const text = requiredText(input, parameter);
    if (text.length <= longestDocument)
        return text;
    const lowered = parameter.charAt(0).toLowerCase() + parameter.slice(1);
    throw invalid(`Value at '${lowered}'`, `Member must have length less than or equal to ${longestDocument}`);
}
//# sourceMappingURL=policy-documents.js.map