import type { QueryText, Span } from '../../diagnostic/span.ts'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { columnOf, type CompiledPipeline, type PipelineRow } from '../compiled-query.ts'
import type { FieldSource, FieldValue } from '../field-source.ts'
import type { Column } from './column.ts'
import { compileEval } from './commands/compile-eval.ts'
import { compileDissect, compileGrok } from './commands/compile-extraction.ts'
import { compileInlineStats } from './commands/compile-inline-stats.ts'
import { compileMvExpand } from './commands/compile-mv-expand.ts'
import { compileLimit } from './commands/compile-limit.ts'
import { compileDrop, compileKeep, compileRename } from './commands/compile-projection.ts'
import { compileSort } from './commands/compile-sort.ts'
import { compileStats } from './commands/compile-stats.ts'
import { compileWhere } from './commands/compile-where.ts'
import type { CarriedValue } from './late-slots.ts'
import { parseEsql } from './parser.ts'
import { PipelineBuilder } from './pipeline-builder.ts'
import type { LateRow } from './pipeline-rows.ts'
import { anything } from './possible.ts'
import { matchAfresh } from './recall/match-afresh.ts'
import { recallPlan, type RecallPlan } from './recall/recall-plan.ts'
import { RecallingMatch } from './recall/recalling-match.ts'
import { Scope } from './scope.ts'
import { SourceColumns } from './source-columns.ts'
import { eventTracer } from './trace-event.ts'
import { windowTracer } from './trace-window.ts'
import type { Command, EsqlQuery, FromCommand } from './tree.ts'
import type { ColumnType } from './types.ts'
import type { OnNull } from './watch-nulls.ts'
import { windowOpener } from './window-opener.ts'

/** A compiled ES|QL query. */
export interface EsqlPipeline<E> extends CompiledPipeline<E> {
  /** The most rows that Elasticsearch returns: 1,000 without a LIMIT, 10,000 with one. Kibana's rules bring their own
   * limit, so `run` does not apply it; `tableOf` does. */
  readonly rowLimit: number
}

/** How a query is compiled. */
export interface EsqlOptions {
  /** Hears of each value that became null on the way: several values where one is wanted, a division by zero, a
   * conversion that failed. The query runs slower then. */
  readonly onNull?: OnNull | undefined
}

/** Compiles an ES|QL query over events of a source.
 * A field that the source does not map counts as null, with a warning.
 * @example compileEsql(queryTextOf('FROM logs-* | WHERE a == "x" | STATS n = COUNT(*) BY b', 'q'), fields).aggregating // true
 * @throws TrailproofError ESQL_SYNTAX, ESQL_TYPE, ESQL_ARGUMENT, ESQL_COLUMN_UNKNOWN, ESQL_COMMAND_UNSUPPORTED,
 * ESQL_FUNCTION_UNSUPPORTED, ESQL_OPERATOR_UNSUPPORTED, ESQL_FIELD_UNSUPPORTED, PATTERN_INVALID, PATTERN_UNSUPPORTED,
 * QUERY_TOO_DEEP or QUERY_TOO_LONG, with its place */
export function compileEsql<E>(
  query: QueryText,
  fields: FieldSource<E>,
  options: EsqlOptions = {},
): EsqlPipeline<E> {
  const tree = parseEsql(query)
  const builder = startPipeline(tree, fields, options)
  for (const command of tree.commands) {
    compileCommand(command, builder)
    builder.endCommand(command.span)
  }
  return finish(tree, builder)
}

function startPipeline<E>(
  { source }: EsqlQuery,
  fields: FieldSource<E>,
  options: EsqlOptions,
): PipelineBuilder<E> {
  switch (source.kind) {
    case 'from': {
      const builder = new PipelineBuilder(fields, Scope.of(new SourceColumns(fields)), options)
      addMetadata(source, builder, fields)
      return builder
    }
    case 'row': {
      const builder = new PipelineBuilder<E>(fields, Scope.closed([]), options)
      builder.windowed = true
      compileEval(source, builder)
      return builder
    }
  }
}

const metadataTypes: ReadonlyMap<string, ColumnType> = new Map([
  ['_id', 'keyword'],
  ['_ignored', 'keyword'],
  ['_index', 'keyword'],
  ['_index_mode', 'keyword'],
  ['_score', 'double'],
  ['_size', 'integer'],
  ['_tier', 'keyword'],
  ['_version', 'long'],
])

function addMetadata<E>(
  { metadata }: FromCommand,
  builder: PipelineBuilder<E>,
  fields: FieldSource<E>,
): void {
  for (const { text: name, span } of metadata) {
    if (name === '_source') {
      builder.scope.define(sourceColumn(fields, span))
      continue
    }
    const type = metadataTypes.get(name)
    if (type === undefined) {
      throw new TrailproofError('ESQL_COLUMN_UNKNOWN', `There is no metadata field "${name}".`, {
        span,
        hint: didYouMean(name, metadataTypes.keys()),
      })
    }
    const field = fields.resolve(name)
    const get = field?.get ?? (() => undefined)
    const place = { kind: 'source', field, get } as const
    builder.scope.define({ name, type, place, possible: anything })
  }
}

/** The document as its JSON text, which JSON_EXTRACT takes. */
function sourceColumn<E>({ document }: FieldSource<E>, span: Span): Column<E> {
  if (document === undefined) {
    throw new TrailproofError('ESQL_FIELD_UNSUPPORTED', '_source is not supported here.', {
      span,
      hint: 'These events have no document: name the fields that the query needs.',
    })
  }
  const get = (event: E): string | undefined => JSON.stringify(document(event))
  const place = { kind: 'source', field: undefined, get } as const
  return { name: '_source', type: 'keyword', place, possible: anything }
}

function compileCommand<E>(command: Command, builder: PipelineBuilder<E>): void {
  switch (command.kind) {
    case 'where':
      return compileWhere(command, builder)
    case 'eval':
      return compileEval(command, builder)
    case 'stats':
      return compileStats(command, builder)
    case 'keep':
      return compileKeep(command, builder)
    case 'drop':
      return compileDrop(command, builder)
    case 'rename':
      return compileRename(command, builder)
    case 'sort':
      return compileSort(command, builder)
    case 'limit':
      return compileLimit(command, builder)
    case 'dissect':
      return compileDissect(command, builder)
    case 'grok':
      return compileGrok(command, builder)
    case 'mvExpand':
      return compileMvExpand(command, builder)
    case 'inlineStats':
      return compileInlineStats(command, builder)
  }
}

function finish<E>(tree: EsqlQuery, builder: PipelineBuilder<E>): EsqlPipeline<E> {
  const columns = builder.scope.list(tree.span)
  const slots = columns.map((column) => builder.slots.of(column))
  const plan = recallPlan(builder)
  const carried = [...plan.own, ...plan.shared]
  const isRow = tree.source.kind === 'row'
  const open = windowOpener(builder, {
    columns,
    slots,
    carried: carried.map(({ slot }) => slot),
    isRow,
  })
  return {
    fields: builder.uses,
    needles: builder.needles,
    gates: builder.gates,
    blind: builder.unreachable,
    warnings: builder.warnings,
    aggregating: builder.aggregating,
    groups: columns.flatMap(({ place, name }) => (builder.groupPlaces.has(place) ? name : [])),
    expanded: columns.flatMap(({ place, name }) => (builder.expandedPlaces.has(place) ? name : [])),
    rowLimit: builder.limited ? 10_000 : 1_000,
    match: isRow ? () => undefined : matcher(plan, builder.early),
    shared: plan.shared.length,
    open,
    run: (rows, at) => {
      const compare = (left: number, right: number): number => left - right
      const window = open({ compare, valueOf: (row, column) => columnOf(rows[row]!, column) })
      for (const row of rows.keys()) window.enter(row)
      return window.table(at)
    },
    predicates: [
      { kind: 'and', operands: builder.notes.early.map((one) => one.tree), span: tree.span },
    ],
    tracer: eventTracer(builder, tree),
    trace: windowTracer(builder, (rows) => startRows(rows, carried)),
  }
}

function matcher<E>(
  plan: RecallPlan<E>,
  early: PipelineBuilder<E>['early'],
): (event: E) => PipelineRow | undefined {
  const afresh = matchAfresh(early.list, [...plan.own, ...plan.shared])
  if (plan.keys.length === 0) return afresh
  const recalling = new RecallingMatch(plan, afresh)
  return (event) => recalling.match(event)
}

function startRows<E>(
  rows: readonly PipelineRow[],
  carried: readonly CarriedValue<E>[],
): readonly LateRow[] {
  return rows.map((row, index) => {
    const values: FieldValue[] = []
    for (const [at, { slot }] of carried.entries()) values[slot] = columnOf(row, at)
    return { values, sources: [index] }
  })
}
