import { globMatches } from '../../policy/glob.js';
import { numberOf, objectsOf, textOf, textsOf } from '../../read-input.js';
import { pageOf } from '../page.js';
import { ec2Tags } from './ec2-tags.js';
import { invalidValue } from './ec2-errors.js';
/** The entries that the Filters of an input let through; `*` and `?` stand for other characters. Tags are known for all.
 * @throws AwsFailure Client.InvalidParameterValue for a filter that is not there */
export function filtered(entries, by) {
    const filters = objectsOf(by.input, 'Filters');
    return entries.filter((entry) => {
        const values = by.valuesOf(entry);
        const tags = ec2Tags(by.context.account, by.idOf(entry));
        return filters.every((filter) => {
            const name = textOf(filter, 'Name') ?? '';
            const own = ownValues(name, values, tags);
            return textsOf(filter, 'Values').some((wanted) => own.some((value) => globMatches(wanted, value)));
        });
    });
}
function ownValues(name, values, tags) {
    if (name === 'tag-key')
        return [...tags.keys()];
    if (name === 'tag-value')
        return [...tags.values()];
    if (name.startsWith('tag:')) {
        const value = tags.get(name.slice(4));
        return value === undefined ? [] : [value];
    }
    if (!Object.hasOwn(values, name))
        throw invalidValue(`The filter '${name}' is invalid`);
    const value = values[name];
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
/** One page of a list under its name, with the token of the next. */
export function paged(name, list, input) {
    const { entries, next } = pageOf(list, {
        most: numberOf(input, 'MaxResults') ?? 1_000,
        token: textOf(input, 'NextToken'),
        badToken: 'Client.InvalidParameterValue',
    });
    return { [name]: entries, ...(next === undefined ? {} : { NextToken: next }) };
}
//# sourceMappingURL=ec2-filters.js.map