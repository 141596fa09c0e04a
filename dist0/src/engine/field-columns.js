/** Resolves the fields that a rule names beside its query. */
export function fieldColumns(names, fields) {
    return names.map((name) => {
        const field = fields.resolve(name);
        if (field !== undefined)
            return field;
        return { name, type: 'keyword', get: () => undefined, absent: 'no document has this field' };
    });
}
/** The first field without which a rule can never alert, if no document carries it. */
export function blindColumn(columns) {
    for (const column of columns) {
        if (column.absent !== undefined)
            return { field: column.name, reason: column.absent };
    }
    return undefined;
}
/** Reads the columns of an event. */
export function valuesOf(columns, event) {
    return columns.map((column) => column.get(event));
}
/** The time that the windows of a rule go by: its timestamp_override, else `@timestamp` (also where an event lacks the override). */
export function windowTimeOf(rule, fields) {
    const override = rule.timestampOverride;
    const field = override === undefined ? undefined : fields.resolve(override);
    if (field === undefined)
        return (event) => event.time;
    return (event) => {
        const value = field.get(event);
        return typeof value === 'number' ? value : event.time;
    };
}
/** A value as alerts show it: dates as ISO text, nothing as null. */
export function alertValue(value, type) {
    if (value === undefined || value === null)
        return null;
    if (type !== 'date')
        return value;
    if (typeof value === 'object')
        return value.map((item) => isoText(item));
    return isoText(value);
}
/** Milliseconds since 1970 as ISO text; what is no such number stays as it is. */
export function isoText(value) {
    const isDate = typeof value === 'number' && Math.abs(value) <= 8.64e15;
    return isDate ? new Date(value).toISOString() : value;
}
/** Names each value of a combination or a list of values. */
export function groupOf(columns, values) {
    return Object.fromEntries(columns.map((column, index) => [column.name, alertValue(values[index], column.type)]));
}
//# sourceMappingURL=field-columns.js.map