import type { Finding } from '../diagnostic/finding.ts'
import type { QueryText, Span } from '../diagnostic/span.ts'
import type { Instant } from '../time/duration.ts'
import type { Expression } from './expression/expression.ts'
import type { FieldType, FieldValue } from './field-source.ts'
import type { Gate } from './gate.ts'
import type { Needles } from './needle.ts'
import type { Clause, MakeTracer, MetValue } from './tracer.ts'

/** A field that a query names, and where. */
export interface FieldUse {
  readonly name: string
  readonly span: Span
}

/** What every compiled query tells about itself. */
interface CompiledCommon<E> {
  readonly fields: readonly FieldUse[]
  readonly needles: Needles
  readonly gates?: readonly Gate<E>[] | undefined
  /** Set when no event can ever match under the source's profile: the field that is absent and why. */
  readonly blind?: { readonly field: string; readonly reason: string } | undefined
  /** What is suspicious but runs: unknown fields, say. */
  readonly warnings: readonly Finding[]
  /** What is asked of single events: each event that counts fulfils one of them. A sequence has one a stage; WHEREs of a
   * pipeline that need no other rows are one conjunction. */
  readonly predicates?: readonly Expression[] | undefined
  /** Accounts clause by clause for what is decided about single events. */
  readonly tracer?: MakeTracer<E> | undefined
}

/** A query that looks at one event at a time: KQL, Lucene, an EQL event query, a Sigma rule. */
export interface CompiledQuery<E> extends CompiledCommon<E> {
  readonly matches: (event: E) => boolean
}

/** What one event leaves behind for the windowed half of an ES|QL query: its columns. */
export interface PipelineRow {
  readonly columns: readonly FieldValue[]
  /** The columns behind those, where the query knows them from an earlier row. */
  readonly shared?: SharedValues | undefined
}

/** Values that many rows have in common. */
export interface SharedValues {
  /** The same for the same values, as long as the query knows them, and never given to others. */
  readonly number: number
  readonly values: readonly FieldValue[]
}

/** A column of a row, wherever it stands. */
export function columnOf({ columns, shared }: PipelineRow, column: number): FieldValue {
  return column < columns.length ? columns[column] : shared?.values[column - columns.length]
}

/** A row of an ES|QL result with its provenance. */
export interface ResultRow {
  readonly values: readonly FieldValue[]
  /** Indexes into the rows that were given: the events that contributed. */
  readonly sources: readonly number[]
}

/** What `match` left of events, by numbers that the caller gives. */
export interface RowStore {
  readonly valueOf: (row: number, column: number) => FieldValue
  /** The order of the window: by time, then as the source gave them. */
  readonly compare: (left: number, right: number) => number
}

/** A window that moves over a store's rows, and the query over what it holds. What did not change since the last table
 * is not computed anew. */
export interface PipelineWindow {
  readonly enter: (row: number) => void
  /** Takes a row away that has entered. */
  readonly leave: (row: number) => void
  /** The query's result; sources are numbers of rows. */
  readonly table: (at: { readonly now: Instant }) => ResultTable
}

/** A column of an ES|QL result; type `null` is a column that nothing but null was ever put in (`ROW x = null`). */
export interface ResultColumn {
  readonly name: string
  readonly type: FieldType | 'null'
}

/** The result of an ES|QL query; `columns` and each row's `values` run in parallel. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly ResultRow[]
}

/** What a command of a pipeline left of a window's rows, seen from one of them. */
export interface PipelineStep {
  readonly span: Span
  /** How many rows there are after the command. */
  readonly rows: number
  /** How many of them the row that is followed has a part in; at 0 the command dropped it. */
  readonly kept: number
  /** What the first of them holds, after the rows were aggregated. */
  readonly values: readonly MetValue[]
  /** The part of a WHERE that dropped the row. */
  readonly dropped?: Clause | undefined
}

/** An ES|QL query in two halves: `match` looks at one event and needs no window; a window that was opened does the rest
 * over the rows in it, `run` over given rows. `run(all events' rows)` equals the query over those events. */
export interface CompiledPipeline<E> extends CompiledCommon<E> {
  /** True when the query holds STATS: its rows are no longer events. */
  readonly aggregating: boolean
  /** The result's columns that the last STATS takes from its BY: what tells an alert's rows apart. */
  readonly groups?: readonly string[] | undefined
  /** The result's columns that MV_EXPAND took apart: what tells the rows of one event apart. */
  readonly expanded?: readonly string[] | undefined
  /** The per-event commands before the first that needs other rows or NOW(); undefined when a WHERE drops the event. */
  readonly match: (event: E) => PipelineRow | undefined
  /** How many of a row's last columns may be shared. */
  readonly shared?: number | undefined
  readonly open: (store: RowStore) => PipelineWindow
  readonly run: (rows: readonly PipelineRow[], at: { readonly now: Instant }) => ResultTable
  /** As `run`, but tells what each command of the windowed half left, up to the one that dropped the row `follow` (an
   * index into the rows). */
  readonly trace?:
    | ((
        rows: readonly PipelineRow[],
        at: { readonly now: Instant; readonly follow: number; readonly query: QueryText },
      ) => readonly PipelineStep[])
    | undefined
}
