import { printable } from '../../diagnostic/printable.js';
const longest = 80;
/** Writes a value of an alert for people; null is `(none)`, long texts are cut. */
export function valueText(value) {
    if (value === null)
        return '(none)';
    const text = typeof value === 'object' ? value.map(String).join(', ') : String(value);
    return cut(printable(text === '' ? '""' : text));
}
/** Writes group keys: `user.name=alice, cloud.account.id=…`. */
export function groupText(group) {
    const parts = Object.entries(group).map(([key, value]) => `${printable(key)}=${valueText(value)}`);
    return parts.join(' ');
}
const cut = (text) => text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
//# sourceMappingURL=value-text.js.map