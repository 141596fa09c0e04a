import type { TrailEvent } from '../../../src/ecs/trail-event.ts'
import type {
  CompiledPipeline,
  PipelineRow,
  ResultRow,
} from '../../../src/language/compiled-query.ts'
import type { FieldValue } from '../../../src/language/field-source.ts'
import type { Duration } from '../../../src/time/duration.ts'
import { valueOf } from './fixtures.ts'

const nothing = { fields: [], needles: [], warnings: [] }

/** `STATS count = COUNT(*)[, @timestamp = MAX(@timestamp)] BY k1 | WHERE count >= atLeast` */
export function countByK1(options: {
  readonly atLeast: number
  readonly withTime: boolean
}): CompiledPipeline<TrailEvent> {
  return withWindow({
    ...nothing,
    aggregating: true,
    groups: ['k1'],
    match: (event) => ({ columns: [valueOf(event, 'k1'), event.time] }),
    run: (rows) => ({
      columns: [
        { name: 'count', type: 'long' },
        ...(options.withTime ? [{ name: '@timestamp', type: 'date' as const }] : []),
        { name: 'k1', type: 'keyword' },
      ],
      rows: groupRows(rows)
        .filter(({ sources }) => sources.length >= options.atLeast)
        .map(({ key, sources }) => {
          const times = sources.map((source) => Number(rows[source]!.columns[1]))
          const time = options.withTime ? [Math.max(...times)] : []
          return { values: [sources.length, ...time, key], sources }
        }),
    }),
  })
}

interface RowGroup {
  readonly key: FieldValue
  readonly sources: number[]
}

/** As ES|QL groups: null is a group, a list puts its row in several. */
function groupRows(rows: readonly PipelineRow[]): readonly RowGroup[] {
  const groups = new Map<string, RowGroup>()
  rows.forEach(({ columns: [value] }, index) => {
    const keys = typeof value === 'object' ? [...new Set(value)] : [value]
    for (const key of keys) {
      const group = groups.get(JSON.stringify([key])) ?? { key, sources: [] }
      groups.set(JSON.stringify([key]), group)
      group.sources.push(index)
    }
  })
  return [...groups.values()]
}

/** `FROM x [METADATA _id] | WHERE @timestamp > NOW() - within | SORT @timestamp DESC | LIMIT limit | KEEP [_id,] k1` */
export function newestRows(options: {
  readonly withId: boolean
  readonly within: Duration
  readonly limit: number
}): CompiledPipeline<TrailEvent> {
  return withWindow({
    ...nothing,
    aggregating: false,
    match: (event) => ({
      columns: [valueOf(event, 'eventID'), event.time, valueOf(event, 'k1')],
    }),
    run: (rows, { now }) => {
      const kept: ResultRow[] = rows.flatMap(({ columns: [id, time, k1] }, index) => {
        if (Number(time) <= now - options.within) return []
        return [{ values: options.withId ? [id, k1] : [k1], sources: [index] }]
      })
      const timeOf = (row: ResultRow): number => Number(rows[row.sources[0]!]!.columns[1])
      kept.sort((left, right) => timeOf(right) - timeOf(left))
      return {
        columns: [
          ...(options.withId ? [{ name: '_id', type: 'keyword' as const }] : []),
          { name: 'k1', type: 'keyword' },
        ],
        rows: kept.slice(0, options.limit),
      }
    },
  })
}

/** A pipeline whose windows keep nothing: each table is that of all rows which are there. */
function withWindow<E>(pipeline: Omit<CompiledPipeline<E>, 'open'>): CompiledPipeline<E> {
  const open: CompiledPipeline<E>['open'] = ({ valueOf: read, compare }) => {
    const inside = new Set<number>()
    return {
      enter: (row) => inside.add(row),
      leave: (row) => inside.delete(row),
      table: (at) => {
        const numbers = [...inside].sort(compare)
        const rows = numbers.map((row) => ({ columns: [0, 1, 2].map((at) => read(row, at)) }))
        const table = pipeline.run(rows, at)
        const back = (index: number): number => numbers[index]!
        return {
          ...table,
          rows: table.rows.map((row) => ({ ...row, sources: row.sources.map(back) })),
        }
      },
    }
  }
  return { ...pipeline, open }
}
