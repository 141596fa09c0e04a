import { AwsFailure } from '../../aws-failure.js';
import { objectsOf, requiredText, textOf, textsOf } from '../../read-input.js';
/** A test for the filters of DescribeParameters and GetParametersByPath, the older form of them too.
 * @throws AwsFailure InvalidFilterKey, InvalidFilterOption */
export function parameterFilter(input) {
    const older = objectsOf(input, 'Filters').map((filter) => ({ ...filter, Option: 'BeginsWith' }));
    const tests = [...objectsOf(input, 'ParameterFilters'), ...older].map(testOf);
    return (parameter) => tests.every((test) => test(parameter));
}
function testOf(filter) {
    const key = requiredText(filter, 'Key');
    const values = textsOf(filter, 'Values');
    const option = textOf(filter, 'Option') ?? 'Equals';
    if (key === 'Path')
        return ({ name }) => values.some((path) => isUnder(name, path, option));
    const compare = comparisons[option];
    if (compare === undefined) {
        throw new AwsFailure('InvalidFilterOption', `The following filter option is not valid: ${option}.`);
    }
    return (parameter) => {
        const texts = textsOfKey(key, parameter);
        return texts.some((text) => values.length === 0 || values.some((value) => compare(text, value)));
    };
}
const comparisons = {
    Equals: (text, value) => text === value,
    BeginsWith: (text, value) => text.startsWith(value),
    Contains: (text, value) => text.includes(value),
};
function textsOfKey(key, { name, tags, versions }) {
    const newest = versions.at(-1);
    if (key === 'Name')
        return [name];
    if (key === 'Type')
        return newest === undefined ? [] : [newest.type];
    if (key === 'KeyId')
        return newest?.keyId === undefined ? [] : [newest.keyId];
    if (key === 'Tier')
        return newest === undefined ? [] : [newest.tier];
    if (key === 'DataType')
        return newest === undefined ? [] : [newest.dataType];
    if (key.startsWith('tag:')) {
        const value = tags.get(key.slice(4));
        return value === undefined ? [] : [value];
    }
    throw new AwsFailure('InvalidFilterKey', `The following filter key is not valid: ${key}.`);
}
/** Whether a name lies under a path: one level below it, or at any depth.
 * @example isUnder('/app/db/password', '/app', 'Recursive') // true */
export function isUnder(name, path, option) {
    const folder = path.endsWith('/') ? path : `${path}/`;
    if (!name.startsWith(folder))
        return false;
    return option === 'Recursive' || !name.slice(folder.length).includes('/');
}
//# sourceMappingURL=parameter-filters.js.map