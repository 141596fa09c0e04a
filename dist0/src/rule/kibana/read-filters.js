import { isTable } from '../plain-table.js';
import { listOf, refuse, spanAt } from './filter-reader.js';
import { readDsl } from './read-dsl.js';
/** Reads a list of Kibana's filters: those that are not disabled, joined by and; `meta.negate` turns one round.
 * @example readFilters(document, ['rule', 'filters']).filter?.kind // 'not' */
export function readFilters(document, path) {
    const reader = { document, findings: [] };
    const list = valueAt(document.value, path);
    const filters = listOf(list).flatMap((raw, index) => readOne(raw, [...path, index], reader) ?? []);
    const span = document.placeOf(path);
    return {
        filter: filters.length === 0 ? undefined : allOf(filters, span),
        findings: reader.findings,
    };
}
function readOne(raw, path, reader) {
    if (!isTable(raw))
        return refuse(reader, path, 'What is no table');
    const meta = isTable(raw['meta']) ? raw['meta'] : {};
    if (meta['disabled'] === true)
        return undefined;
    const read = meta['type'] === 'combined' ? readCombined(meta, path, reader) : readQuery(raw, path, reader);
    if (read === undefined || meta['negate'] !== true)
        return read;
    return { kind: 'not', operand: read, span: read.span };
}
// Old filters hold their condition beside `meta`, newer ones under `query`.
function readQuery(raw, path, reader) {
    if (isTable(raw['query']))
        return readDsl(raw['query'], [...path, 'query'], reader);
    const condition = Object.fromEntries(Object.entries(raw).filter(([key]) => key !== 'meta' && key !== '$state'));
    return readDsl(condition, path, reader);
}
/** Filters joined by and or or, as Kibana's filter builder makes them. */
function readCombined(meta, path, reader) {
    const inner = [...path, 'meta', 'params'];
    const operands = listOf(meta['params']).flatMap((raw, index) => readOne(raw, [...inner, index], reader) ?? []);
    const kind = meta['relation'] === 'OR' ? 'or' : 'and';
    return { kind, operands, span: spanAt(reader, path) };
}
function allOf(operands, span) {
    const [only] = operands;
    return operands.length === 1 && only !== undefined ? only : { kind: 'and', operands, span };
}
function valueAt(value, path) {
    let found = value;
    for (const part of path) {
        if (Array.isArray(found) && typeof part === 'number')
            found = found[part];
        else
            found = isTable(found) ? found[String(part)] : undefined;
    }
    return found;
}
//# sourceMappingURL=read-filters.js.map