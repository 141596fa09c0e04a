import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledSearch, SearchMatch, TimedRow } from '../../language/compiled-search.ts'
import type { FieldValue } from '../../language/field-source.ts'
import type { EqlRule } from '../../rule/rule.ts'
import type { Instant } from '../../time/duration.ts'
import type { AlertValue } from '../alert.ts'
import type { Fold, Warn } from '../detector.ts'
import { membersOf, type Draft } from '../draft.ts'
import type { Reason } from '../explain/reason.ts'
import { searchReason } from '../explain/search-reason.ts'
import { alertValue, groupOf, type FieldColumn } from '../field-columns.ts'
import { combinationsCut, tooManySignals } from '../fold-warnings.ts'
import type { HitColumns } from '../hit-columns.ts'
import { RecentKeys } from '../memory/recent-keys.ts'
import type { RunView } from '../run-walk.ts'
import type { Admission, Candidate } from '../suppression/candidate.ts'
import { suppressionValue } from '../suppression/suppression-value.ts'
import { agreedValue } from './agreed-value.ts'
import { inEventOrder } from './in-event-order.ts'

/** What a fold of a search works with. */
export interface SearchContext {
  readonly rule: EqlRule
  readonly search: CompiledSearch<TrailEvent>
  readonly hits: HitColumns
  readonly warn: Warn
  readonly columns: SearchColumns
}

/** The columns of a hit: first the fields that an alert may show or be suppressed by, then those of the search. */
export interface SearchColumns {
  readonly fields: readonly FieldColumn[]
  readonly keys: readonly FieldColumn[]
  /** The fields that the query names beside its keys. */
  readonly shown: readonly FieldColumn[]
  readonly groupBy: readonly FieldColumn[]
  readonly override: FieldColumn | undefined
}

interface SearchCandidate extends Candidate {
  /** The events in order: Kibana's ids derive from them, so that overlapping runs raise a sequence once. */
  readonly identity: string
  /** A window that begins later shows less of it. */
  readonly shown: Instant
}

/** Runs a search over the window of each run and raises each set of events once. Kibana asks for max_signals matches,
 * the first ones, whether they are known already or not. */
export class SearchFold implements Fold {
  readonly #context: SearchContext
  readonly #admission: Admission
  readonly #raised = new RecentKeys<string>()

  constructor(context: SearchContext, admission: Admission) {
    this.#context = context
    this.#admission = admission
  }

  evaluate(run: RunView): readonly Draft[] {
    this.#raised.passTo(run.from)
    const { rule, search, hits, warn } = this.#context
    for (const hit of run.fresh) {
      if (search.exceedsCombinations(this.#rowOf(hit))) warn(combinationsCut(rule))
    }
    const window = inEventOrder(run.window(), hits)
    const rows = window.map((hit) => this.#rowOf(hit))
    const { matches, isCut } = search.run(rows, { most: rule.maxSignals })
    if (isCut) warn(tooManySignals(rule))
    const candidates = new Map<string, SearchCandidate>()
    for (const match of matches) {
      const candidate = this.#candidate(run, match, window)
      const isKnown = this.#raised.has(candidate.identity) || candidates.has(candidate.identity)
      if (!isKnown) candidates.set(candidate.identity, candidate)
    }
    const admitted = this.#admission.admit(run, [...candidates.values()])
    for (const { candidate } of admitted) this.#raised.add(candidate.identity, candidate.shown)
    return admitted.map(({ draft }) => draft)
  }

  explain(run: RunView, hit: number): Reason | undefined {
    const { rule, search, hits } = this.#context
    const window = inEventOrder(run.window(), hits)
    const rows = window.map((one) => this.#rowOf(one))
    const row = window.indexOf(hit)
    const { matches } = search.run(rows, { most: rule.maxSignals })
    const match = matches.find(({ members }) => members.includes(row))
    if (match === undefined) {
      return searchReason(search.follow(rows, row), { search, query: rule.query })
    }
    return this.#admission.explain(run, this.#candidate(run, match, window))
  }

  #rowOf(hit: number): TimedRow {
    const { hits, columns } = this.#context
    const start = columns.fields.length
    return {
      time: hits.events.timeOf(hits.rowOf(hit)),
      columns: hits.valuesOf(hit, start, hits.width - start),
    }
  }

  #candidate(run: RunView, match: SearchMatch, window: readonly number[]): SearchCandidate {
    const { hits, columns } = this.#context
    const members = match.members.flatMap((row) => (row === undefined ? [] : window[row]!))
    const ids = members.map((hit) => hits.events.idOf(hits.rowOf(hit)))
    const draft: Draft = {
      identity: { parts: ['sequence', ...ids] },
      isShell: true,
      run: run.run,
      group: groupOf(columns.keys, match.key),
      values: this.#agreedValues(members),
      openUntil: run.to,
      members: membersOf(members),
    }
    return {
      identity: JSON.stringify(ids),
      shown: Math.min(...members.map((hit) => hits.timeOf(hit))),
      time: this.#timeOf(members) ?? run.to,
      draft,
      suppressedBy: columns.groupBy.map((column) =>
        suppressionValue(this.#agreed(members, column), column.type),
      ),
    }
  }

  /** The shell is as old as its run, unless all its events have the same override. */
  #timeOf(members: readonly number[]): Instant | undefined {
    const { override } = this.#context.columns
    const time = override === undefined ? undefined : this.#agreed(members, override)
    return typeof time === 'number' ? time : undefined
  }

  #agreedValues(members: readonly number[]): Readonly<Record<string, AlertValue>> {
    const entries = this.#context.columns.shown.flatMap((column): [string, AlertValue][] => {
      const value = this.#agreed(members, column)
      const isNothing = value === undefined || (typeof value === 'object' && value.length === 0)
      return isNothing ? [] : [[column.name, alertValue(value, column.type)]]
    })
    return Object.fromEntries(entries)
  }

  #agreed(members: readonly number[], column: FieldColumn): FieldValue {
    const { hits, columns } = this.#context
    const place = columns.fields.indexOf(column)
    return agreedValue(members.map((hit) => hits.valueOf(hit, place)))
  }
}
