import { invalid, objectsOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { invalidInput, limitExceeded } from './iam-errors.js';
const mostTags = 50;
const longestKey = 128;
const longestValue = 256;
const keyPattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u;
const valuePattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/** Tags of the input, checked as IAM checks them.
 * @throws AwsFailure ValidationException, InvalidInputException for the same key twice */
export function tagsOf(input) {
    const given = objectsOf(input, 'Tags');
    if (given.length > mostTags) {
        throw invalid("Value at 'tags'", `Member must have length less than or equal to ${mostTags}`);
    }
    const tags = new Map();
    const seen = new Set();
    for (const [index, tag] of given.entries()) {
        const key = requiredText(tag, 'Key');
        const value = textOf(tag, 'Value') ?? '';
        requireKey(key, `tags.${index + 1}.member.key`);
        requireValue(value, `tags.${index + 1}.member.value`);
        if (seen.has(key.toLowerCase())) {
            throw invalidInput('Duplicate tag keys found. Please note that Tag keys are case insensitive.');
        }
        seen.add(key.toLowerCase());
        tags.set(key, value);
    }
    return tags;
}
/** Puts the tags of the input to those that are there; a key that differs in its letters' case only is replaced.
 * @throws AwsFailure ValidationException, InvalidInputException, LimitExceededException */
export function addTags(tags, input) {
    const added = tagsOf(input);
    const lowered = new Set([...added.keys()].map((key) => key.toLowerCase()));
    const kept = [...tags.keys()].filter((key) => !lowered.has(key.toLowerCase()));
    if (kept.length + added.size > mostTags) {
        throw limitExceeded('The number of tags has reached the maximum limit.');
    }
    for (const key of tags.keys()) {
        // A key with other letters goes; the same key keeps its place in the list.
        if (lowered.has(key.toLowerCase()) && !added.has(key))
            tags.delete(key);
    }
    for (const [key, value] of added)
        tags.set(key, value);
}
/** Takes away the tags whose keys the input names; keys that are not there are no error.
 * @throws AwsFailure ValidationException */
export function removeTags(tags, input) {
    const given = textsOf(input, 'TagKeys');
    for (const key of given)
        requireKey(key, 'tagKeys');
    const lowered = new Set(given.map((key) => key.toLowerCase()));
    for (const key of tags.keys())
        if (lowered.has(key.toLowerCase()))
            tags.delete(key);
}
/** Tags as answers list them. */
export function tagValues(tags) {
    return [...tags].map(([Key, Value]) => ({ Key, Value }));
}
/** The `Tags` of something; left out when it has none. */
export function tagList(tags) {
    return tags.size === 0 ? {} : { Tags: tagValues(tags) };
}
function requireKey(key, at) {
    const value = `Value '${key}' at '${at}'`;
    if (key.length > longestKey) {
        throw invalid(value, `Member must have length less than or equal to ${longestKey}`);
    }
    if (key === '')
        throw invalid(value, 'Member must have length greater than or equal to 1');
    if (!keyPattern.test(key))
        throw invalid(value, pattern('+'));
    // From memory: AWS keeps this prefix for itself.
    if (/^aws:/i.test(key))
        throw invalidInput('Tag keys beginning with aws: are reserved.');
}
function requireValue(text, at) {
    const value = `Value '${text}' at '${at}'`;
    if (text.length > longestValue) {
        throw invalid(value, `Member must have length less than or equal to ${longestValue}`);
    }
    if (!valuePattern.test(text))
        throw invalid(value, pattern('*'));
}
const pattern = (repeated) => `Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]${repeated}`;
//# sourceMappingURL=tags.js.map