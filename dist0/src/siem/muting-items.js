import { documentEvent } from '../ecs/document-event.js';
import { documentFieldSource } from '../ecs/document-field-source.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { compileFilter } from '../language/filter/compile.js';
import { jsonDocument, readJsonParts } from '../rule/json/json-lines.js';
import { readExceptionItem } from '../rule/kibana/read-exception-item.js';
import { isTable } from '../rule/plain-table.js';
/** Tries the items of exception lists on the SIEM's own documents of a run. */
export function mutingItems(items, events) {
    const seen = events.flatMap(({ document }, at) => isDocument(document) ? (documentEvent(document, at) ?? []) : []);
    const { parts } = readJsonParts({ name: 'an exception item', text: JSON.stringify(items) });
    const muting = [];
    let unread;
    for (const part of parts) {
        const name = nameOf(part);
        const tried = holdsFor(part, seen);
        if (tried === true)
            muting.push(name);
        else if (tried !== false)
            unread ??= `${name}: ${tried}`;
    }
    return { muting, unread };
}
const isDocument = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether an item holds for one of some events, or why that is not known. */
function holdsFor(part, events) {
    if (!isTable(part.value))
        return 'it is no item';
    const document = jsonDocument(part.source, part.node);
    const { item, findings } = readExceptionItem(document, [], {
        item: part.value,
        valueLists: new Map(),
    });
    if (item === undefined)
        return findings[0]?.message ?? 'it is no item';
    if (item.missingLists.length > 0)
        return `its value list ${item.missingLists.join(', ')} is not read`;
    try {
        const { matches } = compileFilter(item.filter, documentFieldSource());
        return events.some((event) => matches(event));
    }
    catch (error) {
        if (isTrailproofError(error))
            return error.message;
        throw error;
    }
}
function nameOf({ value }) {
    const name = isTable(value) ? (value['name'] ?? value['item_id']) : undefined;
    return typeof name === 'string' ? name : 'an item';
}
//# sourceMappingURL=muting-items.js.map