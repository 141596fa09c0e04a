/** True for a table, false for lists and single values. */
export function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=plain-table.js.map