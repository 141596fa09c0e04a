import { parsePolicy } from '../../policy/parse-policy.js';
import { defaultVersionOf } from '../../policy/policy-sets.js';
import { AwsFailure } from '../../aws-failure.js';
import { invalid, objectsOf, requiredText, textOf } from '../../read-input.js';
/** The longest inline session policy, in characters. */
const longest = 2_048;
/** The session policies of a call, inline and managed.
 * @throws AwsFailure MalformedPolicyDocumentException, ValidationException */
export function sessionPolicies(input, context) {
    const inline = textOf(input, 'Policy');
    if (inline !== undefined) {
        if (inline.length > longest) {
            throw invalid("Value at 'policy'", `Member must have length less than or equal to ${longest}`);
        }
        parsePolicy(inline, { kind: 'identity' });
    }
    const managed = objectsOf(input, 'PolicyArns').map((item) => {
        const arn = requiredText(item, 'arn');
        const policy = defaultVersionOf(arn, context.principal.account, context.cloud);
        if (policy !== undefined)
            return policy.text;
        throw new AwsFailure('ValidationException', `The policy ${arn} does not exist or is not attachable.`);
    });
    return inline === undefined ? managed : [inline, ...managed];
}
/** Session tags of a call. */
export function sessionTags(input) {
    const tags = objectsOf(input, 'Tags');
    if (tags.length === 0)
        return undefined;
    return Object.fromEntries(tags.map((tag) => [requiredText(tag, 'Key'), textOf(tag, 'Value') ?? '']));
}
/** How full the packed form of policies and tags is, in percent; present when there are any.
 * AWS does not say how it packs; a policy of 80 characters is 4 percent in the one record at hand. */
export function packedSize(policies, tags) {
    if (policies.length === 0 && tags === undefined)
        return {};
    const size = policies.join('').length + (tags === undefined ? 0 : JSON.stringify(tags).length);
    return { PackedPolicySize: Math.min(100, Math.max(1, Math.ceil((size * 100) / longest))) };
}
//# sourceMappingURL=session-policies.js.map