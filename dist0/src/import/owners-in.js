import { accountOfArn } from '../aws/arn.js';
import { isJsonList, isJsonObject } from '../cloudtrail/json.js';
import { isNameKey } from './kind-of-key.js';
/** The account numbers that stand in values as such or in ARNs, and the names under keys that hold nothing else.
 * Asked before anything is replaced: what is kept must not depend on what came before. */
export function ownersIn(values) {
    const accounts = new Set();
    const names = new Set();
    const look = (value, key) => {
        if (typeof value === 'string') {
            if (/^\d{12}$/.test(value))
                accounts.add(value);
            const owner = value.startsWith('arn:') ? accountOfArn(value) : undefined;
            if (owner !== undefined)
                accounts.add(owner);
            if (isNameKey(key))
                names.add(value);
        }
        else if (isJsonList(value)) {
            for (const item of value)
                look(item, key);
        }
        else if (isJsonObject(value)) {
            for (const [own, item] of Object.entries(value))
                look(item, own);
        }
    };
    for (const value of values)
        look(value, '');
    return { accounts, names };
}
//# sourceMappingURL=owners-in.js.map