import type { Finding } from '../diagnostic/finding.ts'
import type { Span } from '../diagnostic/span.ts'
import type { Instant } from '../time/duration.ts'
import type { FieldType, FieldValue } from './field-source.ts'
import type { Needles } from './needle.ts'

/** A field that a query names, and where. */
export interface FieldUse {
  readonly name: string
  readonly span: Span
}

/** What every compiled query tells about itself. */
interface CompiledCommon {
  readonly fields: readonly FieldUse[]
  readonly needles: Needles
  /** Set when no event can ever match under the source's profile: the field that is absent and why. */
  readonly blind?: { readonly field: string; readonly reason: string } | undefined
  /** What is suspicious but runs: unknown fields, say. */
  readonly warnings: readonly Finding[]
}

/** A query that looks at one event at a time: KQL, Lucene, an EQL event query, a Sigma rule. */
export interface CompiledQuery<E> extends CompiledCommon {
  readonly matches: (event: E) => boolean
}

/** What one event leaves behind for the windowed half of an ES|QL query: its columns. */
export interface PipelineRow {
  readonly columns: readonly FieldValue[]
}

/** A row of an ES|QL result with its provenance. */
export interface ResultRow {
  readonly values: readonly FieldValue[]
  /** Indexes into the rows that were given: the events that contributed. */
  readonly sources: readonly number[]
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

/** An ES|QL query in two halves: `match` looks at one event and needs no window; `run` does the rest over
 * the rows of a window. `run(all events' rows)` equals the query over those events. */
export interface CompiledPipeline<E> extends CompiledCommon {
  /** True when the query holds STATS: its rows are no longer events. */
  readonly aggregating: boolean
  /** The result's columns that the last STATS takes from its BY: what tells an alert's rows apart. */
  readonly groups?: readonly string[] | undefined
  /** The per-event commands before the first that needs other rows or NOW(); undefined when a WHERE drops the event. */
  readonly match: (event: E) => PipelineRow | undefined
  readonly run: (rows: readonly PipelineRow[], at: { readonly now: Instant }) => ResultTable
}
