import { arnOf } from '../../../aws/arn.js';
import { AwsFailure } from '../../aws-failure.js';
import { invalid, requiredText, textOf } from '../../read-input.js';
import { resourceTagKeys } from '../tags.js';
import { functionsOf } from './functions.js';
// A name, a name with account (`123456789012:function:name`) or an ARN; each may end with a qualifier (API reference, GetFunction).
const forms = /^(?:arn:aws:lambda:(?<region>[a-z0-9-]+):)?(?:(?<account>\d{12}):)?(?:function:)?(?<name>[\w-]+)(?::(?<qualifier>\$LATEST|[\w-]+))?$/;
/** Reads FunctionName and Qualifier.
 * @throws AwsFailure ValidationException for what is no name of a function */
export function namedFunction(input, context) {
    const text = requiredText(input, 'FunctionName');
    const parts = forms.exec(text)?.groups;
    if (parts === undefined || text.length > 170) {
        throw invalid(`Value '${text}' at 'functionName'`, 'Member must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?');
    }
    const name = parts['name'] ?? '';
    return {
        name,
        arn: arnOf({
            service: 'lambda',
            region: parts['region'] ?? context.call.region,
            account: parts['account'] ?? context.account.number,
            resource: `function:${name}`,
        }),
        qualifier: textOf(input, 'Qualifier') ?? parts['qualifier'],
    };
}
/** ARN of what a call names, with the qualifier. */
export function qualifiedArn({ arn, qualifier }) {
    return qualifier === undefined ? arn : `${arn}:${qualifier}`;
}
/** What policies are matched against. */
export function functionResource(input, context) {
    return qualifiedArn(namedFunction(input, context));
}
/** Condition keys of a call on a function: its tags. */
export function functionKeys(input, context) {
    return resourceTagKeys(findFunction(namedFunction(input, context).arn, context)?.tags);
}
/** The policy of what a call names: that of the function, or of its version or alias. What is not there belongs to the
 * account that its ARN names: others do not learn whether it is there, and cannot make it. */
export function functionPolicy(input, context) {
    const { arn, qualifier } = namedFunction(input, context);
    const found = findFunction(arn, context);
    if (found === undefined)
        return { owner: arn.split(':')[4] ?? '', policy: undefined };
    const policy = found.policies.get(policyKey(qualifier))?.policy;
    return { owner: found.owner, policy };
}
/** Under what name the policy of a qualifier is kept. */
export const policyKey = (qualifier) => qualifier === undefined || qualifier === '$LATEST' ? '' : qualifier;
/** The function of an ARN, in whatever account it is. */
export function findFunction(arn, context) {
    const account = context.cloud.accounts.get(arn.split(':')[4] ?? '');
    return account === undefined ? undefined : functionsOf(account).get(arn);
}
/** The function that an input names, with what the qualifier stands for.
 * @throws AwsFailure ResourceNotFoundException */
export function functionNamed(input, context) {
    const named = namedFunction(input, context);
    const found = findFunction(named.arn, context);
    if (found === undefined)
        throw functionNotFound(qualifiedArn(named));
    const version = versionOf(found, named);
    const settings = version === '$LATEST' ? found.settings : found.versions.get(version);
    if (settings === undefined)
        throw functionNotFound(qualifiedArn(named));
    return { found, named, version, settings };
}
function versionOf({ aliases }, { qualifier = '$LATEST' }) {
    return aliases.get(qualifier)?.version ?? qualifier;
}
/** Lambda's text for what is not there. */
export function functionNotFound(arn) {
    return new AwsFailure('ResourceNotFoundException', `Function not found: ${arn}`);
}
//# sourceMappingURL=function-name.js.map