import { compileKql } from '../kql/compile.js';
import { anything } from './possible.js';
/** `KQL("…")` as a column: true or false for each event, by KQL's own rules for several values and missing fields. */
export function kqlColumn(text, fields, { name, span }) {
    // An error inside the text is shown at the string that holds it.
    const query = compileKql({ text, spanOf: () => span }, fields);
    const possible = query.blind === undefined ? anything : { values: [false], because: query.blind };
    const place = { kind: 'source', field: undefined, get: query.matches };
    return { column: { name, type: 'boolean', place, possible }, query };
}
//# sourceMappingURL=kql-column.js.map