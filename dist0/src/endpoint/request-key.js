/** The key of a request's call: ids of what it makes derive from it, so no two requests of a cloud may share a number. */
export const requestKey = (position) => `request/${position}`;
/** The number in a request's key; 0 for a key of another kind. */
export const numberOfRequest = (key) => Number(/^request\/(\d{1,15})$/.exec(key)?.[1] ?? 0);
//# sourceMappingURL=request-key.js.map