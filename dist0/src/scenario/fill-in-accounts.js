import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Puts account numbers into the texts of a declaration: `<account>` is the account's own, `<partner.account>` another's.
 * @throws TrailproofError WORLD_INVALID for an alias that the world does not have */
export function fillInAccounts(declared, own, numbers) {
    const replace = (text) => text.replace(/<(?:([\w-]+)\.)?account>/g, (_whole, alias) => {
        const number = alias === undefined ? own : numbers.get(alias);
        if (number !== undefined)
            return number;
        throw new TrailproofError('WORLD_INVALID', `The world has no account "${alias}".`, {
            hint: didYouMean(alias ?? '', numbers.keys()) ?? 'Declare it under `accounts`.',
        });
    });
    return mapTexts(declared, replace);
}
function mapTexts(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, replace));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [replace(key), mapTexts(item, replace)]));
}
//# sourceMappingURL=fill-in-accounts.js.map