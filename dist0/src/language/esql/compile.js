import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { compileEval } from './commands/compile-eval.js';
import { compileDissect, compileGrok } from './commands/compile-extraction.js';
import { compileInlineStats } from './commands/compile-inline-stats.js';
import { compileMvExpand } from './commands/compile-mv-expand.js';
import { compileLimit } from './commands/compile-limit.js';
import { compileDrop, compileKeep, compileRename } from './commands/compile-projection.js';
import { compileSort } from './commands/compile-sort.js';
import { compileStats } from './commands/compile-stats.js';
import { compileWhere } from './commands/compile-where.js';
import { parseEsql } from './parser.js';
import { PipelineBuilder } from './pipeline-builder.js';
import { anything } from './possible.js';
import { Scope } from './scope.js';
import { SourceColumns } from './source-columns.js';
import { eventTracer } from './trace-event.js';
import { windowTracer } from './trace-window.js';
import { windowOpener } from './window-opener.js';
/** Compiles an ES|QL query over events of a source.
 * A field that the source does not map counts as null, with a warning.
 * @example compileEsql(queryTextOf('FROM logs-* | WHERE a == "x" | STATS n = COUNT(*) BY b', 'q'), fields).aggregating // true
 * @throws TrailproofError ESQL_SYNTAX, ESQL_TYPE, ESQL_ARGUMENT, ESQL_COLUMN_UNKNOWN, ESQL_COMMAND_UNSUPPORTED,
 * ESQL_FUNCTION_UNSUPPORTED, ESQL_OPERATOR_UNSUPPORTED, ESQL_FIELD_UNSUPPORTED, PATTERN_INVALID, PATTERN_UNSUPPORTED,
 * QUERY_TOO_DEEP or QUERY_TOO_LONG, with its place */
export function compileEsql(query, fields, options = {}) {
    const tree = parseEsql(query);
    const builder = startPipeline(tree, fields, options);
    for (const command of tree.commands) {
        compileCommand(command, builder);
        builder.endCommand(command.span);
    }
    return finish(tree, builder);
}
function startPipeline({ source }, fields, options) {
    switch (source.kind) {
        case 'from': {
            const builder = new PipelineBuilder(fields, Scope.of(new SourceColumns(fields)), options);
            addMetadata(source, builder, fields);
            return builder;
        }
        case 'row': {
            const builder = new PipelineBuilder(fields, Scope.closed([]), options);
            builder.windowed = true;
            compileEval(source, builder);
            return builder;
        }
    }
}
const metadataTypes = new Map([
    ['_id', 'keyword'],
    ['_ignored', 'keyword'],
    ['_index', 'keyword'],
    ['_index_mode', 'keyword'],
    ['_score', 'double'],
    ['_size', 'integer'],
    ['_tier', 'keyword'],
    ['_version', 'long'],
]);
function addMetadata({ metadata }, builder, fields) {
    for (const { text: name, span } of metadata) {
        if (name === '_source') {
            builder.scope.define(sourceColumn(fields, span));
            continue;
        }
        const type = metadataTypes.get(name);
        if (type === undefined) {
            throw new TrailproofError('ESQL_COLUMN_UNKNOWN', `There is no metadata field "${name}".`, {
                span,
                hint: didYouMean(name, metadataTypes.keys()),
            });
        }
        const field = fields.resolve(name);
        const get = field?.get ?? (() => undefined);
        const place = { kind: 'source', field, get };
        builder.scope.define({ name, type, place, possible: anything });
    }
}
/** The document as its JSON text, which JSON_EXTRACT takes. */
function sourceColumn({ document }, span) {
    if (document === undefined) {
        throw new TrailproofError('ESQL_FIELD_UNSUPPORTED', '_source is not supported here.', {
            span,
            hint: 'These events have no document: name the fields that the query needs.',
        });
    }
    const get = (event) => JSON.stringify(document(event));
    const place = { kind: 'source', field: undefined, get };
    return { name: '_source', type: 'keyword', place, possible: anything };
}
function compileCommand(command, builder) {
    switch (command.kind) {
        case 'where':
            return compileWhere(command, builder);
        case 'eval':
            return compileEval(command, builder);
        case 'stats':
            return compileStats(command, builder);
        case 'keep':
            return compileKeep(command, builder);
        case 'drop':
            return compileDrop(command, builder);
        case 'rename':
            return compileRename(command, builder);
        case 'sort':
            return compileSort(command, builder);
        case 'limit':
            return compileLimit(command, builder);
        case 'dissect':
            return compileDissect(command, builder);
        case 'grok':
            return compileGrok(command, builder);
        case 'mvExpand':
            return compileMvExpand(command, builder);
        case 'inlineStats':
            return compileInlineStats(command, builder);
    }
}
function finish(tree, builder) {
    const columns = builder.scope.list(tree.span);
    const slots = columns.map((column) => builder.slots.of(column));
    const carried = builder.slots.carried();
    const isRow = tree.source.kind === 'row';
    const open = windowOpener(builder, { columns, slots, isRow });
    return {
        fields: builder.uses,
        needles: builder.needles,
        blind: builder.unreachable,
        warnings: builder.warnings,
        aggregating: builder.aggregating,
        groups: columns.flatMap(({ place, name }) => (builder.groupPlaces.has(place) ? name : [])),
        expanded: columns.flatMap(({ place, name }) => (builder.expandedPlaces.has(place) ? name : [])),
        rowLimit: builder.limited ? 10_000 : 1_000,
        match: isRow ? () => undefined : matcher(builder, carried),
        open,
        run: (rows, at) => {
            const compare = (left, right) => left - right;
            const window = open({ compare, valueOf: (row, column) => rows[row].columns[column] });
            for (const row of rows.keys())
                window.enter(row);
            return window.table(at);
        },
        predicates: [
            { kind: 'and', operands: builder.notes.early.map((one) => one.tree), span: tree.span },
        ],
        tracer: eventTracer(builder, tree),
        trace: windowTracer(builder, (rows) => startRows(rows, carried)),
    };
}
function matcher({ early }, carried) {
    // One row for all events: what is left of an event is copied out of it.
    const row = { event: undefined, values: [] };
    return (event) => {
        row.event = event;
        for (let index = 0; index < early.length; index += 1) {
            if (!early[index](row))
                return undefined;
        }
        return { columns: carried.map(({ get }) => get(row)) };
    };
}
function startRows(rows, carried) {
    return rows.map(({ columns }, index) => {
        const values = [];
        for (const [at, { slot }] of carried.entries())
            values[slot] = columns[at];
        return { values, sources: [index] };
    });
}
//# sourceMappingURL=compile.js.map