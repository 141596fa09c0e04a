import { invalid, numberOf, textOf } from '../../read-input.js';
import { validationError } from './iam-errors.js';
/** Where a page begins and how much it holds.
 * @throws AwsFailure ValidationException */
function windowOf(input) {
    const size = numberOf(input, 'MaxItems') ?? 100;
    const value = `Value '${size}' at 'maxItems'`;
    if (size < 1)
        throw invalid(value, 'Member must have value greater than or equal to 1');
    if (size > 1_000)
        throw invalid(value, 'Member must have value less than or equal to 1000');
    const marker = textOf(input, 'Marker');
    if (marker === undefined)
        return { from: 0, size };
    if (!/^\d{1,9}$/.test(marker))
        throw validationError('Invalid Marker.');
    return { from: Number(marker), size };
}
/** One page of a list, as MaxItems and Marker ask for it.
 * @throws AwsFailure ValidationException */
export function page(name, items, input) {
    const { from, size } = windowOf(input);
    const end = from + size;
    if (end >= items.length)
        return { [name]: items.slice(from), IsTruncated: false };
    return { [name]: items.slice(from, end), IsTruncated: true, Marker: String(end) };
}
/** One page of several lists that are read one after another, as GetAccountAuthorizationDetails has them.
 * @throws AwsFailure ValidationException */
export function pageOfLists(lists, input) {
    const { from, size } = windowOf(input);
    const end = from + size;
    const paged = {};
    let passed = 0;
    for (const [name, items] of Object.entries(lists)) {
        paged[name] = items.slice(Math.max(0, from - passed), Math.max(0, end - passed));
        passed += items.length;
    }
    return end >= passed
        ? { ...paged, IsTruncated: false }
        : { ...paged, IsTruncated: true, Marker: String(end) };
}
//# sourceMappingURL=page.js.map