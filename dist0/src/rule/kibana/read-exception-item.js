import { isTable } from '../plain-table.js';
/** Reads an item of an exception list as Kibana exports it: all entries must hold. An item that expires counts for
 * the events up to then.
 * @example readExceptionItem(document, [], valueLists).item?.filter.kind // 'and' */
export function readExceptionItem(document, path, { item, valueLists }) {
    const reader = { document, valueLists, findings: [], missingLists: [] };
    const listId = item['list_id'];
    if (typeof listId !== 'string') {
        wrong(reader, path, 'An exception item must name its "list_id".');
    }
    const entries = entriesAt(item['entries'], { path: [...path, 'entries'], prefix: '', reader });
    const span = document.placeOf(path);
    const conditions = [...entries, ...systemsOf(item, span), ...untilOf(item, span)];
    if (reader.findings.length > 0 || typeof listId !== 'string') {
        return { findings: reader.findings };
    }
    return {
        listId,
        item: {
            filter: { kind: 'and', operands: conditions, span },
            missingLists: reader.missingLists,
        },
        findings: [],
    };
}
function wrong({ document, findings }, path, message) {
    const span = document.placeOf(path);
    findings.push({ severity: 'error', code: 'EXCEPTION_INVALID', message, span });
}
function entriesAt(entries, at) {
    if (!Array.isArray(entries) || entries.length === 0) {
        wrong(at.reader, at.path, 'An exception item must have "entries".');
        return [];
    }
    return entries.flatMap((entry, index) => {
        const inner = { ...at, path: [...at.path, index] };
        const read = isTable(entry) ? readEntry(entry, inner) : undefined;
        if (read !== undefined)
            return [read];
        wrong(at.reader, inner.path, 'An entry must have a field, a value, and as type match, match_any, wildcard, exists, list or nested.');
        return [];
    });
}
function readEntry(entry, at) {
    const span = at.reader.document.placeOf(at.path);
    const { field, operator = 'included' } = entry;
    if (typeof field !== 'string')
        return undefined;
    const name = at.prefix + field;
    const filter = entry['type'] === 'nested'
        ? nestedEntry(entry, { ...at, prefix: `${name}.` }, { name, span })
        : plainEntry(entry, at, { name, span });
    if (filter === undefined || operator === 'included')
        return filter;
    return operator === 'excluded' ? { kind: 'not', operand: filter, span } : undefined;
}
function plainEntry(entry, { reader }, { name: field, span }) {
    const { type, value } = entry;
    if (type === 'exists')
        return { kind: 'exists', field, span };
    if (type === 'match' && typeof value === 'string') {
        return { kind: 'phrases', field, values: [value], span };
    }
    if (type === 'match_any' && Array.isArray(value)) {
        return { kind: 'phrases', field, values: value.filter(isText), span };
    }
    if (type === 'wildcard' && typeof value === 'string') {
        return { kind: 'wildcard', field, pattern: value, ignoreCase: false, span };
    }
    const id = isTable(entry['list']) ? entry['list']['id'] : undefined;
    if (type !== 'list' || typeof id !== 'string')
        return undefined;
    const values = reader.valueLists.get(id);
    if (values === undefined)
        reader.missingLists.push(id);
    return { kind: 'phrases', field, values: values ?? [], span };
}
function nestedEntry(entry, at, { name, span }) {
    const operands = entriesAt(entry['entries'], { ...at, path: [...at.path, 'entries'] });
    return { kind: 'nested', path: name, operand: { kind: 'and', operands, span }, span };
}
const isText = (value) => typeof value === 'string';
/** Items can be for some operating systems only; Kibana looks for their name in two fields. */
function systemsOf(item, span) {
    const systems = Array.isArray(item['os_types']) ? item['os_types'].filter(isText) : [];
    if (systems.length === 0)
        return [];
    const fields = ['host.os.type', 'host.os.name.caseless'];
    const operands = fields.map((field) => ({
        kind: 'phrases',
        field,
        values: systems,
        span,
    }));
    return [{ kind: 'or', operands, span }];
}
function untilOf(item, span) {
    const until = item['expire_time'];
    if (typeof until !== 'string')
        return [];
    return [{ kind: 'range', field: '@timestamp', bounds: [{ operator: '<=', value: until }], span }];
}
//# sourceMappingURL=read-exception-item.js.map