import { alertValue } from '../field-columns.js';
/** What in-memory suppression compares: a list is one value, whatever its order. */
export function suppressionValue(value, type) {
    const shown = alertValue(value, type);
    if (typeof shown !== 'object' || shown === null)
        return shown;
    return [...shown].sort((left, right) => (String(left) < String(right) ? -1 : 1));
}
//# sourceMappingURL=suppression-value.js.map