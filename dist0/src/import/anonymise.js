import { eventTimeOf } from '../cloudtrail/event-time.js';
import { isJsonList, isJsonObject } from '../cloudtrail/json.js';
import { ownersIn } from './owners-in.js';
import { AddressFakes } from './fake-address.js';
import { fakeAccount } from './replace-id.js';
import { moveEpoch, moveEventTime, weeksTo } from './move-time.js';
import { Pseudonyms } from './pseudonyms.js';
import { replaceKey } from './replace-key.js';
import { replaceText } from './replace-text.js';
/** Replaces in lists of records what says whose they are: the same value by the same fake everywhere, values of AWS's vocabulary
 * not at all. What was anonymised already comes out as it is.
 * @example anonymise([records], { isAmazon: () => false }).groups[0] */
export function anonymise(groups, options) {
    const sorted = groups.map((records) => records.toSorted((left, right) => eventTimeOf(left) - eventTimeOf(right)));
    const all = sorted.flat();
    const first = all[0];
    const pseudonyms = new Pseudonyms();
    const disguise = {
        pseudonyms,
        addresses: new AddressFakes(options.isAmazon),
        ...ownersIn(all),
        shift: first === undefined ? 0 : weeksTo(eventTimeOf(first)),
    };
    // Who acts gives names their kinds, wherever else they stand.
    for (const record of all) {
        replaceValue(record['userIdentity'] ?? null, spotOf(record, 'userIdentity'), disguise);
    }
    pseudonyms.forgetTimes();
    const replaced = sorted.map((records) => records.map((one) => replaceRecord(one, disguise)));
    return { groups: replaced, pseudonyms };
}
function replaceRecord(record, disguise) {
    const parts = Object.entries(record).map(([key, value]) => {
        if (key === 'eventTime')
            return [key, moveEventTime(record.eventTime, disguise.shift)];
        const spot = spotOf(record, key);
        const name = replaceKey(key, { ...spot, within: '' }, disguise);
        return [name, replaceValue(value ?? null, { ...spot, key: name }, disguise)];
    });
    const replaced = Object.fromEntries(parts);
    const text = (key) => {
        const value = replaced[key];
        return typeof value === 'string' ? value : record[key];
    };
    // Stated again for the type alone: texts stay texts, and all three are in their places already.
    return {
        ...replaced,
        eventTime: text('eventTime'),
        eventSource: text('eventSource'),
        eventName: text('eventName'),
    };
}
/** The account of what has none of its own: the caller's for what says who calls, else the one that the record went to. */
function spotOf(record, key) {
    const identity = record['userIdentity'];
    const caller = isJsonObject(identity) ? accountOf(identity['accountId']) : undefined;
    const recipient = accountOf(record['recipientAccountId']);
    const account = key === 'userIdentity' ? (caller ?? recipient) : (recipient ?? caller);
    return { key, within: '', account, depth: 0 };
}
const accountOf = (value) => typeof value === 'string' && /^\d{12}$/.test(value) ? value : undefined;
function replaceValue(value, spot, disguise) {
    if (typeof value === 'string')
        return replaceText(value, spot, disguise);
    if (typeof value === 'number')
        return replaceNumber(value, disguise);
    if (isJsonList(value))
        return value.map((item) => replaceValue(item, spot, disguise));
    return isJsonObject(value) ? replaceObject(value, spot, disguise) : value;
}
function replaceObject(object, spot, disguise) {
    const account = accountOf(object['accountId']) ?? spot.account;
    // What a key says of its value is asked of the key that is written: read again, it must say the same.
    const parts = Object.entries(object).map(([given, value]) => {
        const key = replaceKey(given, { ...spot, within: spot.key }, disguise);
        return [key, replaceValue(value ?? null, { ...spot, key, within: spot.key, account }, disguise)];
    });
    return Object.fromEntries(parts);
}
const largestPlain = 999_999_999;
function replaceNumber(value, disguise) {
    if (!Number.isInteger(value) || Math.abs(value) <= largestPlain)
        return value;
    const moved = moveEpoch(value, disguise.shift);
    if (moved !== undefined)
        return moved;
    const text = String(value);
    if (disguise.accounts.has(text))
        return Number(fakeAccount(text, disguise));
    return Number(disguise.pseudonyms.formed('number', text, String));
}
//# sourceMappingURL=anonymise.js.map