import type { Finding } from '../diagnostic/finding.ts'
import type { Span } from '../diagnostic/span.ts'
import type { Instant } from '../time/duration.ts'
import type { CompiledQuery, FieldUse, PipelineRow } from './compiled-query.ts'
import type { Expression } from './expression/expression.ts'
import type { Scalar } from './field-source.ts'
import type { Gate } from './gate.ts'
import type { Needles } from './needle.ts'

/** An event in the hands of a search: its columns, and its `@timestamp`. */
export interface TimedRow extends PipelineRow {
  readonly time: Instant
}

/** Rows that belong together: a sequence, a sample, or a single event. */
export interface SearchMatch {
  /** An index into the rows for each stage, in the stages' order; undefined for a stage that asks for no event. */
  readonly members: readonly (number | undefined)[]
  /** The values of the join keys, in parallel to `keys`; null for an optional key without a value. */
  readonly key: readonly (Scalar | null)[]
}

/** The matches of a search over one window, in the order of their completion. */
export interface SearchResult {
  readonly matches: readonly SearchMatch[]
  /** True when there were more matches than were asked for. */
  readonly isCut: boolean
}

/** How far the rows of a window come that share a join key with one of them. */
export interface SearchProgress {
  /** How many places of the search they fill, and of how many; a stage with runs has several. */
  readonly filled: number
  readonly of: number
  /** The stage (an index into `stages`) of the first place that nothing fills; undefined when all are filled. */
  readonly next: number | undefined
  readonly key: readonly (Scalar | null)[]
}

/** One `[filter]` of a search; `with runs=3` makes three of one. */
export interface SearchStage<E> {
  readonly query: CompiledQuery<E>
  readonly role: 'event' | 'missing' | 'until'
  readonly runs: number
  readonly span: Span
}

/** An EQL query whose matches are not decided event by event: a sequence, a sample, or anything behind pipes. As with a
 * pipeline, `match` looks at one event and needs no order; `run` does the rest over the rows of a window. */
export interface CompiledSearch<E> {
  /** The fields of conditions and keys. */
  readonly fields: readonly FieldUse[]
  readonly needles: Needles
  readonly gates?: readonly Gate<E>[] | undefined
  /** Set when no event can ever fill one of the stages under the source's profile. */
  readonly blind?: { readonly field: string; readonly reason: string } | undefined
  readonly warnings: readonly Finding[]
  /** What is asked of single events: each event that counts fulfils one of them, the condition of a stage. */
  readonly predicates: readonly Expression[]
  /** The names of the join keys. */
  readonly keys: readonly string[]
  readonly stages: readonly SearchStage<E>[]
  /** What an event leaves behind; undefined for one that no stage could use. */
  readonly match: (event: E) => PipelineRow | undefined
  /** Finds the matches among rows that are ordered by time, then by the source's order: at most `most` of them, of
   * which there are more when the result is cut. */
  readonly run: (
    rows: readonly TimedRow[],
    options?: { readonly most?: number | undefined },
  ) => SearchResult
  /** Tells how far the search came with a row (an index into the rows) that is in none of its matches. */
  readonly follow: (rows: readonly TimedRow[], row: number) => SearchProgress
  /** True for a row with so many values in its keys that not all their combinations are looked at. */
  readonly exceedsCombinations: (row: PipelineRow) => boolean
}
