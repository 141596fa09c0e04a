import { isoText } from './text-form.js';
/** Runs a query over plain events, as Elasticsearch would over an index that holds them.
 * @example tableOf(pipeline, events, { now }).rows.length */
export function tableOf(pipeline, events, at) {
    const rows = [];
    for (const event of events) {
        const row = pipeline.match(event);
        if (row !== undefined)
            rows.push(row);
    }
    const { columns, rows: results } = pipeline.run(rows, at);
    const kept = results.slice(0, pipeline.rowLimit);
    return {
        columns,
        rows: kept.map(({ values }) => values.map((value, index) => jsonOf(value, columns[index]?.type))),
        truncated: results.length > kept.length,
    };
}
function jsonOf(value, type) {
    if (value === undefined)
        return null;
    if (Array.isArray(value))
        return value.map((item) => jsonOf(item, type));
    return type === 'date' && typeof value === 'number' ? (isoText(value) ?? null) : value;
}
//# sourceMappingURL=table-of.js.map