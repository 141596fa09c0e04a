import type { Instant } from '../../time/duration.ts'
import type { PipelineRow, ResultTable } from '../compiled-query.ts'
import type { EsqlPipeline } from './compile.ts'
import { isoText } from './text-form.ts'

/** A table as JSON: dates are ISO text with milliseconds, nothing is null, several values are a list. */
export interface EsqlTable {
  readonly columns: ResultTable['columns']
  readonly rows: readonly (readonly unknown[])[]
  /** True when Elasticsearch's own bound on rows cut the result. */
  readonly truncated: boolean
}

/** Runs a query over plain events, as Elasticsearch would over an index that holds them.
 * @example tableOf(pipeline, events, { now }).rows.length */
export function tableOf<E>(
  pipeline: EsqlPipeline<E>,
  events: Iterable<E>,
  at: { readonly now: Instant },
): EsqlTable {
  const rows: PipelineRow[] = []
  for (const event of events) {
    const row = pipeline.match(event)
    if (row !== undefined) rows.push(row)
  }
  const { columns, rows: results } = pipeline.run(rows, at)
  const kept = results.slice(0, pipeline.rowLimit)
  return {
    columns,
    rows: kept.map(({ values }) =>
      values.map((value, index) => jsonOf(value, columns[index]?.type)),
    ),
    truncated: results.length > kept.length,
  }
}

function jsonOf(value: unknown, type: ResultTable['columns'][number]['type'] | undefined): unknown {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map((item) => jsonOf(item, type))
  return type === 'date' && typeof value === 'number' ? (isoText(value) ?? null) : value
}
