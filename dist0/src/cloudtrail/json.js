/** True for a JSON object: not null, not a list. */
export function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a JSON list; narrows readonly lists, which Array.isArray does not. */
export function isJsonList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=json.js.map