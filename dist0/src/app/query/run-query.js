import { compileEql } from '../../language/eql/compile.js';
import { compileEsql } from '../../language/esql/compile.js';
import { tableOf } from '../../language/esql/table-of.js';
import { jsonFieldSource } from '../../language/json-field-source.js';
import { compileKql } from '../../language/kql/compile.js';
/** Runs a query whose matches are events or sets of them. */
export async function matchingEvents(text, view, options) {
    const compiled = compile(text, view, options);
    if (compiled.kind === 'search')
        return searchedEvents(compiled.query, view, options);
    const { query } = compiled;
    const idOf = idReader(options.idField);
    const matches = [];
    let read = 0;
    for await (const item of view.items) {
        read += 1;
        if (query.matches(item.event))
            matches.push({ ids: [idOf(item)] });
    }
    const result = { kind: 'matches', matches, read };
    return { result, warnings: query.warnings, input: view.report() };
}
/** What stands among the ids of a match for an event that must not be there. */
const missingId = -1;
/** Runs a sequence or sample over all events, in the order of their time. */
async function searchedEvents(search, view, options) {
    const idOf = idReader(options.idField);
    const timestamp = view.fields.resolve('@timestamp');
    const rows = [];
    let read = 0;
    for await (const item of view.items) {
        read += 1;
        const row = search.match(item.event);
        if (row === undefined)
            continue;
        rows.push({ columns: row.columns, time: timeOf(item.event, timestamp), id: idOf(item) });
    }
    rows.sort((left, right) => left.time - right.time);
    const matches = search.run(rows).matches.map(({ members }) => ({
        ids: members.map((row) => (row === undefined ? missingId : rows[row].id)),
    }));
    const result = { kind: 'matches', matches, read };
    return { result, warnings: search.warnings, input: view.report() };
}
function compile(text, { fields }, options) {
    const { language, now, categoryField = 'event.category' } = options;
    return language === 'kql'
        ? { kind: 'test', query: compileKql(text, fields, { now }) }
        : compileEql(text, fields, { categoryField });
}
/** Runs an ES|QL query over all events as one table. */
export async function tableOfEvents(text, view, options) {
    const pipeline = compileEsql(text, view.fields);
    const timestamp = view.fields.resolve('@timestamp');
    const rows = [];
    let newest = 0;
    for await (const { event } of view.items) {
        newest = Math.max(newest, timeOf(event, timestamp));
        const row = pipeline.match(event);
        if (row !== undefined)
            rows.push(row);
    }
    const matched = { ...pipeline, match: (row) => row, tracer: undefined };
    const table = tableOf(matched, rows, { now: options.now ?? newest });
    return { result: { kind: 'table', table }, warnings: pipeline.warnings, input: view.report() };
}
function timeOf(event, timestamp) {
    const time = timestamp?.get(event);
    return typeof time === 'number' ? time : 0;
}
const usualIds = ['event.id', 'eventID', '_id'];
/** Reads what names an event: a field of its object, or its number from 0. */
export function idReader(idField) {
    const names = idField === undefined ? usualIds : [idField];
    // The field's own JSON value is wanted, so that a number stays a number.
    const text = jsonFieldSource(Object.fromEntries(names.map((name) => [name, 'keyword'])));
    const fields = names.map((name) => ({ name, field: text.resolve(name) }));
    return ({ object, position }) => {
        for (const { name, field } of fields) {
            const plain = scalarAt(object, name);
            if (plain !== undefined)
                return plain;
            const value = field?.get(object);
            if (value !== undefined)
                return typeof value === 'object' ? String(value[0]) : value;
        }
        return position;
    };
}
function scalarAt(object, name) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
//# sourceMappingURL=run-query.js.map