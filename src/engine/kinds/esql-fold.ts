import type {
  CompiledPipeline,
  PipelineRow,
  ResultRow,
  ResultTable,
} from '../../language/compiled-query.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { EsqlRule } from '../../rule/rule.ts'
import type { Instant } from '../../time/duration.ts'
import type { AlertValue } from '../alert.ts'
import type { Fold } from '../detector.ts'
import { membersOf, type Draft } from '../draft.ts'
import { traceReason } from '../explain/trace-reason.ts'
import type { Reason } from '../explain/reason.ts'
import { alertValue, type FieldColumn } from '../field-columns.ts'
import type { HitColumns } from '../hit-columns.ts'
import { RecentKeys } from '../memory/recent-keys.ts'
import type { RunView } from '../run-walk.ts'
import type { Admission, Candidate } from '../suppression/candidate.ts'
import { suppressionValue } from '../suppression/suppression-value.ts'
import { EsqlWindow } from './esql-window.ts'

interface EsqlContext {
  readonly rule: EsqlRule
  readonly pipeline: CompiledPipeline<TrailEvent>
  readonly hits: HitColumns
  /** The column of a hit at which those of the query begin; before it are the fields that the rule suppresses by. */
  readonly start: number
}

interface RowCandidate extends Candidate {
  /** The event that a row stands for, when the query does not aggregate and carries `_id`. */
  readonly hit: number | undefined
  /** What tells the row from all others, over all runs: the event, and the values that MV_EXPAND made rows of. */
  readonly key: string | undefined
}

/** Runs the query over each window. A row that stands for an event alerts once; an aggregated row, or one without
 * `_id`, has no identity and is raised by every run whose window shows it. */
export class EsqlFold implements Fold {
  readonly #context: EsqlContext
  /** The fields that the rule suppresses by. */
  readonly #groupBy: readonly FieldColumn[]
  readonly #admission: Admission
  readonly #window: EsqlWindow
  readonly #raised = new RecentKeys<string>()

  constructor(context: EsqlContext, groupBy: readonly FieldColumn[], admission: Admission) {
    this.#context = context
    this.#groupBy = groupBy
    this.#admission = admission
    this.#window = new EsqlWindow(context.pipeline, context)
  }

  evaluate(run: RunView): readonly Draft[] {
    this.#raised.passTo(run.from)
    this.#window.moveTo(run)
    const table = this.#window.table(run.to)
    const all = table.rows.map((row, index) => this.#candidate(run, { table, row, index }))
    const candidates = firstOfEach(all).filter(
      ({ key }) => key === undefined || !this.#raised.has(key),
    )
    const admitted = this.#admission.admit(run, candidates)
    for (const { candidate } of admitted) {
      if (candidate.key !== undefined) this.#raised.add(candidate.key, candidate.time)
    }
    return admitted.map(({ draft }) => draft)
  }

  explain(run: RunView, hit: number): Reason | undefined {
    const { pipeline, rule } = this.#context
    const { window, rows } = this.#rowsOf(run)
    const follow = window.indexOf(hit)
    const steps = pipeline.trace?.(rows, { now: run.to, follow, query: rule.query }) ?? []
    const dropped = traceReason(steps, rule.query)
    if (dropped !== undefined) return dropped
    const table = this.#window.table(run.to)
    const index = table.rows.findIndex(({ sources }) => sources.includes(hit))
    const row = table.rows[index]
    if (row === undefined) return undefined
    return this.#admission.explain(run, this.#candidate(run, { table, row, index }))
  }

  #rowsOf(run: RunView): { readonly window: readonly number[]; readonly rows: PipelineRow[] } {
    const { hits, start } = this.#context
    const window = run.window()
    const width = hits.width - start
    return { window, rows: window.map((hit) => ({ columns: hits.valuesOf(hit, start, width) })) }
  }

  #candidate(run: RunView, at: RowPlace): RowCandidate {
    const { rule, pipeline } = this.#context
    const { sources } = at.row
    const hit = pipeline.aggregating ? undefined : eventOfRow(at, sources)
    const groups = new Set(pipeline.groups ?? [])
    const expanded = (pipeline.expanded ?? []).map((name) => String(shownValue(at, name)))
    const draft: Draft = {
      identity:
        hit === undefined
          ? { parts: ['row', String(run.from), String(run.to), String(at.index)] }
          : { parts: ['event', ...expanded], hit },
      run: run.run,
      group: shown(at, (name) => groups.has(name)),
      values: shown(at, (name) => !groups.has(name) && !name.startsWith('_')),
      openUntil: run.to,
      members: membersOf(sources),
    }
    const time = hit === undefined ? rowTime(rule, at) : this.#context.hits.timeOf(hit)
    const key = hit === undefined ? undefined : JSON.stringify([hit, ...expanded])
    return { hit, key, time: time ?? run.to, draft, suppressedBy: this.#suppressedBy(at, hit) }
  }

  /** A column of the row, else (for a row that stands for an event) the event's own field. */
  #suppressedBy(at: RowPlace, hit: number | undefined): readonly AlertValue[] {
    return this.#groupBy.map((field, index) => {
      const place = at.table.columns.findIndex((column) => column.name === field.name)
      const column = at.table.columns[place]
      if (column !== undefined) return suppressionValue(at.row.values[place], column.type)
      if (hit === undefined) return null
      return suppressionValue(this.#context.hits.valueOf(hit, index), field.type)
    })
  }
}

/** A row of a run's result. */
interface RowPlace {
  readonly table: ResultTable
  readonly row: ResultRow
  readonly index: number
}

/** Rows that nothing tells apart are one alert. */
function firstOfEach(candidates: readonly RowCandidate[]): readonly RowCandidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ key }) => {
    if (key === undefined) return true
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function shownValue({ table, row }: RowPlace, name: string): unknown {
  return row.values[table.columns.findIndex((column) => column.name === name)] ?? ''
}

/** Kibana tells rows of events apart by their `_id` column; without it, it cannot. */
function eventOfRow(at: RowPlace, sources: readonly number[]): number | undefined {
  const place = at.table.columns.findIndex((column) => column.name === '_id')
  return at.row.values[place] === undefined ? undefined : sources[0]
}

/** The rule's override or `@timestamp` where the row has it as a column. */
function rowTime(rule: EsqlRule, at: RowPlace): Instant | undefined {
  for (const name of [rule.timestampOverride, '@timestamp']) {
    const place = at.table.columns.findIndex((column) => column.name === name)
    const value = at.row.values[place]
    if (at.table.columns[place]?.type === 'date' && typeof value === 'number') return value
  }
  return undefined
}

/** The row's columns that are not null, as Kibana keeps them. */
function shown(
  at: RowPlace,
  wanted: (name: string) => boolean,
): Readonly<Record<string, AlertValue>> {
  const entries: [string, AlertValue][] = []
  at.table.columns.forEach(({ name, type }, index) => {
    const value = at.row.values[index]
    if (value !== undefined && wanted(name)) entries.push([name, alertValue(value, type)])
  })
  return Object.fromEntries(entries)
}
