import { AwsFailure } from '../../aws-failure.js';
import { numberOf, textOf } from '../../read-input.js';
import { pageOf } from '../page.js';
import { functionKeys, functionPolicy, functionResource } from './function-name.js';
/** A call on one function, named by FunctionName and Qualifier. */
export function functionCall(name, parts) {
    return {
        name,
        resource: functionResource,
        policy: functionPolicy,
        ...parts,
        keys: (input, context) => ({
            ...functionKeys(input, context),
            ...parts.keys?.(input, context),
        }),
    };
}
/** A page of a list in Lambda's terms: Marker, MaxItems and NextMarker.
 * @throws AwsFailure InvalidParameterValueException for a marker that it did not give */
export function lambdaPage(input, member, list) {
    const { entries, next } = pageOf(list, {
        most: Math.max(1, numberOf(input, 'MaxItems') ?? 50),
        token: textOf(input, 'Marker'),
        badToken: 'InvalidParameterValueException',
    });
    return { [member]: entries, ...(next === undefined ? {} : { NextMarker: next }) };
}
/** What Lambda says of a value that it does not take. */
export function invalidParameter(message) {
    return new AwsFailure('InvalidParameterValueException', message);
}
/** What Lambda says of something without a name of its own, such as a policy, that is not there. */
export function noSuchResource() {
    return new AwsFailure('ResourceNotFoundException', 'The resource you requested does not exist.');
}
//# sourceMappingURL=lambda-call.js.map