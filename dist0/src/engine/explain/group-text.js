/** Names the values of a group: `user.name=alice, source.ip=(none)`; a rule without group fields has one group, all.
 * @example groupText(['user.name'], ['alice']) // 'user.name=alice' */
export function groupText(names, values) {
    if (names.length === 0)
        return 'all events';
    return names.map((name, index) => `${name}=${textOf(values[index] ?? null)}`).join(', ');
}
function textOf(value) {
    if (value === null)
        return '(none)';
    return typeof value === 'object' ? value.map(String).join(', ') : String(value);
}
//# sourceMappingURL=group-text.js.map