import { cleanText } from './clean.js';
/** A text at the top of a record, cleaned. */
export function textAt(record, key) {
    return cleanText(record[key]);
}
//# sourceMappingURL=record-text.js.map