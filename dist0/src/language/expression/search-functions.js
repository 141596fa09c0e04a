import { itemsOf, packed } from '../field-values.js';
import { versionOrder } from '../version-order.js';
import { parseAddress } from '../../ip/address.js';
/** `within(value, from, to)`: one single value lies between both ends, which are included; an Elasticsearch range
 * query. Two comparisons joined by `and` would let two values of a list share the work. */
export const within = {
    name: 'within',
    evaluate: ([value, from, to]) => {
        if (value === undefined || from === undefined || to === undefined)
            return undefined;
        return itemsOf(value).some((item) => item >= from && item <= to);
    },
};
/** `ip_order(address)`: an address as a text whose order is that of addresses. */
export const ipOrder = {
    name: 'ip_order',
    evaluate: ([value]) => {
        return packed(itemsOf(value).map(addressOrder));
    },
};
/** `version_order(version)`: a version as a text whose order is that of versions. */
export const versionOrderOf = {
    name: 'version_order',
    evaluate: ([value]) => {
        return packed(itemsOf(value).map((item) => versionOrder(String(item))));
    },
};
/** Gives an address, or the text of one, as 32 hexadecimal digits. */
export function addressOrder(text) {
    const address = typeof text === 'string' ? parseAddress(text) : undefined;
    return address?.map((word) => word.toString(16).padStart(8, '0')).join('');
}
//# sourceMappingURL=search-functions.js.map