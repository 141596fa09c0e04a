import type { Finding } from '../../../diagnostic/finding.ts'
import type { Span } from '../../../diagnostic/span.ts'
import type { FieldUse, PipelineRow } from '../../compiled-query.ts'
import type { CompiledSearch, SearchMatch, SearchStage, TimedRow } from '../../compiled-search.ts'
import { anyOf } from '../../expression/build.ts'
import { compileQuery } from '../../expression/compile-query.ts'
import { gatesOf } from '../../expression/gates-of.ts'
import { needlesOf } from '../../expression/needles-of.ts'
import type { FieldSource, FieldValue } from '../../field-source.ts'
import { lowerEventFilter, type LoweredEql } from '../lowering.ts'
import type { EqlEventFilter, EqlField, EqlSequence, EqlStage, EqlStatement } from '../tree.ts'
import { applyPipes } from './apply-pipes.ts'
import { findSamples } from './find-samples.ts'
import { findSequences, type SequencePlan } from './find-sequences.ts'
import { followRow, type FollowPlan } from './follow-row.ts'
import { joinColumns, type JoinColumns } from './join-columns.ts'
import { countJoinKeys, mostJoinKeys } from './join-key.ts'
import { joinRows, type JoinRows } from './join-rows.ts'

/** A filter as it is written, with all of its keys. */
interface WrittenFilter {
  readonly filter: EqlEventFilter
  readonly keys: readonly EqlField[]
  readonly role: SearchStage<unknown>['role']
  readonly runs: number
  readonly span: Span
}

/** Compiles a query whose matches depend on several events: a sequence, a sample, anything with pipes.
 * @throws TrailproofError as the lowering of its conditions and keys does */
export function compileSearch<E>(
  { query, pipes }: EqlStatement,
  fields: FieldSource<E>,
  options: { readonly categoryField: string },
): CompiledSearch<E> {
  const written = filtersOf(query)
  const lowered = written.map(({ filter }) => lowerEventFilter(filter, fields, options))
  const stages = written.map(({ role, runs, span }, index): SearchStage<E> => {
    const { expression, warnings } = lowered[index]!
    return { query: compileQuery(expression, fields, warnings), role, runs, span }
  })
  const columns = joinColumns(written, fields)
  const find = finderOf(query)
  const plan = followPlan(query.kind, written)
  const anyOfThem = anyOf(lowered.map(expressionOf), query.span)
  const limits = pipes.map(({ name, count }) => ({ keep: ends[name], count }))
  return {
    fields: distinctFields([...stages.flatMap((stage) => stage.query.fields), ...columns.fields]),
    needles: needlesOf(anyOfThem, fields),
    gates: gatesOf(anyOfThem, fields),
    blind: blindnessOf(written, stages, fields),
    warnings: distinctWarnings([
      ...lowered.flatMap(({ warnings }) => warnings),
      ...columns.warnings,
    ]),
    predicates: lowered.map(expressionOf),
    keys: (written.find(({ role }) => role === 'event')?.keys ?? []).map(({ name }) => name),
    stages,
    match: matcherOf(stages, columns),
    run: (rows, { most = Number.POSITIVE_INFINITY } = {}) =>
      applyPipes(find(joinRows(rows, shifted(columns.places)), rows), limits, most),
    follow: (rows, row) => followRow(joinRows(rows, shifted(columns.places)), row, plan),
    exceedsCombinations: (row) =>
      shifted(columns.places).some(
        (places) => countJoinKeys(places.map((place) => row.columns[place])) > mostJoinKeys,
      ),
  }
}

const ends = { head: 'first', tail: 'last' } as const

const expressionOf = ({ expression }: LoweredEql): LoweredEql['expression'] => expression

function filtersOf(query: EqlStatement['query']): readonly WrittenFilter[] {
  if (query.kind === 'event') {
    return [{ filter: query.filter, keys: [], role: 'event', runs: 1, span: query.span }]
  }
  const written = (stage: EqlStage, role: WrittenFilter['role']): WrittenFilter => {
    const { filter, keys, runs, span } = stage
    return { filter, keys: [...query.keys, ...keys], role, runs, span }
  }
  const stages = query.stages.map((stage) => written(stage, stage.missing ? 'missing' : 'event'))
  const until = query.kind === 'sequence' ? query.until : undefined
  return until === undefined ? stages : [...stages, written(until, 'until')]
}

/** The places that events fill; `missing` and `until` ask for none. */
function followPlan(kind: FollowPlan['kind'], written: readonly WrittenFilter[]): FollowPlan {
  const filters = written.flatMap(({ role, runs }, filter) =>
    role === 'event' ? Array.from({ length: runs }, () => filter) : [],
  )
  return { kind, filters }
}

type Finder = (rows: JoinRows, timed: readonly TimedRow[]) => readonly SearchMatch[]

function finderOf(query: EqlStatement['query']): Finder {
  switch (query.kind) {
    case 'event':
      return (_, timed) => timed.map((_row, row) => ({ members: [row], key: [] }))
    case 'sample':
      return (rows) => findSamples(rows, query.stages.length)
    case 'sequence': {
      const plan = planOf(query)
      return (rows) => findSequences(rows, plan)
    }
  }
}

function planOf({ stages, until, maxSpan }: EqlSequence): SequencePlan {
  const places = stages.flatMap(({ missing, runs }, filter) =>
    Array.from({ length: runs }, () => ({ filter, missing })),
  )
  return { places, until: until === undefined ? undefined : stages.length, maxSpan }
}

/** The first column numbers the filters that an event fulfils; the keys follow. */
function matcherOf<E>(
  stages: readonly SearchStage<E>[],
  { valuesOf, required }: JoinColumns<E>,
): (event: E) => PipelineRow | undefined {
  // Few different lists occur, and each is kept once.
  const lists = new Map<string, FieldValue>()
  const shared = (filters: readonly number[]): FieldValue => {
    if (filters.length === 1) return filters[0]
    const text = filters.join(' ')
    const list = lists.get(text) ?? filters
    lists.set(text, list)
    return list
  }
  return (event) => {
    let fulfilled = stages.flatMap(({ query }, filter) => (query.matches(event) ? [filter] : []))
    if (fulfilled.length === 0) return undefined
    const values = valuesOf(event)
    const isComplete = (filter: number): boolean =>
      required[filter]!.every((place) => values[place] !== undefined)
    fulfilled = fulfilled.filter(isComplete)
    return fulfilled.length === 0 ? undefined : { columns: [shared(fulfilled), ...values] }
  }
}

function shifted(places: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return places.map((columns) => columns.map((column) => column + 1))
}

/** The field for want of which one of the stages stays empty, and with it the whole. */
function blindnessOf<E>(
  written: readonly WrittenFilter[],
  stages: readonly SearchStage<E>[],
  fields: FieldSource<E>,
): CompiledSearch<E>['blind'] {
  for (const [index, { keys, role }] of written.entries()) {
    if (role !== 'event') continue
    const blind = stages[index]!.query.blind
    if (blind !== undefined) return blind
    for (const { name, optional } of keys) {
      const field = fields.resolve(name)
      if (optional || (field !== undefined && field.absent === undefined)) continue
      return { field: name, reason: field?.absent ?? 'no document of this view has the field' }
    }
  }
  return undefined
}

function distinctFields(uses: readonly FieldUse[]): readonly FieldUse[] {
  const byName = new Map<string, FieldUse>()
  for (const use of uses) if (!byName.has(use.name)) byName.set(use.name, use)
  return [...byName.values()]
}

function distinctWarnings(warnings: readonly Finding[]): readonly Finding[] {
  const byMessage = new Map<string, Finding>()
  for (const warning of warnings) {
    if (!byMessage.has(warning.message)) byMessage.set(warning.message, warning)
  }
  return [...byMessage.values()]
}
