import { firstLetterLowered } from '../aws/first-letter-lowered.js';
import { isMembers } from '../aws/members.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { AwsFailure } from './aws-failure.js';
/** A text of the input, undefined when it was not sent.
 * @throws TrailproofError INPUT_TYPE_WRONG for another type: no SDK would send it */
export function textOf(input, name) {
    const value = input[name];
    if (value === undefined || typeof value === 'string')
        return value;
    throw wrongType(name, 'a text', value);
}
/** A text that AWS requires.
 * @throws AwsFailure ValidationException when it was not sent */
export function requiredText(input, name) {
    const value = textOf(input, name);
    if (value !== undefined)
        return value;
    throw missing(name);
}
/** A number of the input, undefined when it was not sent. */
export function numberOf(input, name) {
    const value = input[name];
    if (value === undefined || typeof value === 'number')
        return value;
    throw wrongType(name, 'a number', value);
}
/** A boolean of the input, undefined when it was not sent. */
export function booleanOf(input, name) {
    const value = input[name];
    if (value === undefined || typeof value === 'boolean')
        return value;
    throw wrongType(name, 'a boolean', value);
}
/** A list of texts; empty when it was not sent. */
export function textsOf(input, name) {
    return listOf(input, name).map((item) => {
        if (typeof item === 'string')
            return item;
        throw wrongType(name, 'a list of texts', item);
    });
}
/** A list of objects; empty when it was not sent. */
export function objectsOf(input, name) {
    return listOf(input, name).map((item) => {
        if (isMembers(item))
            return item;
        throw wrongType(name, 'a list of objects', item);
    });
}
/** An object inside the input, undefined when it was not sent. */
export function objectOf(input, name) {
    const value = input[name];
    if (value === undefined || isMembers(value))
        return value;
    throw wrongType(name, 'an object', value);
}
/** AWS's text for a parameter that must be there. */
export function missing(name) {
    return invalid(`Value null at '${firstLetterLowered(name)}'`, 'Member must not be null');
}
/** AWS's text for one value that breaks a constraint of the API's model. */
export function invalid(value, constraint) {
    return new AwsFailure('ValidationException', `1 validation error detected: ${value} failed to satisfy constraint: ${constraint}`);
}
function listOf(input, name) {
    const value = input[name];
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value;
    throw wrongType(name, 'a list', value);
}
function wrongType(name, wanted, value) {
    return new TrailproofError('INPUT_TYPE_WRONG', `${name} is ${wanted}, not ${typeof value}.`, {
        hint: 'Write the input in the spelling and types of the AWS SDK.',
    });
}
//# sourceMappingURL=read-input.js.map