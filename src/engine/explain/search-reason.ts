import type { QueryText } from '../../diagnostic/span.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { CompiledSearch, SearchProgress, SearchStage } from '../../language/compiled-search.ts'
import { quote } from '../../language/quote.ts'
import { weightOf, type Condition } from './condition.ts'
import { groupText } from './group-text.ts'
import type { Reason } from './reason.ts'

/** The conditions of a search's stages, each named by its number and its role. */
export function stageConditions(
  { stages }: CompiledSearch<TrailEvent>,
  query: QueryText,
): () => readonly Condition[] {
  return () =>
    stages.flatMap(({ query: { tracer }, role, runs }, index): readonly Condition[] => {
      if (tracer === undefined) return []
      const name = stages.length === 1 ? undefined : stageName({ role, runs, index })
      return [{ name, tracer: tracer({ query, weightOf }) }]
    })
}

/** Says how far the events came that belong together with one, and what did not come. */
export function searchReason(
  { filled, of, next, key }: SearchProgress,
  { search, query }: { readonly search: CompiledSearch<TrailEvent>; readonly query: QueryText },
): Reason {
  const about = search.keys.length === 0 ? '' : ` for ${groupText(search.keys, key)}`
  const came = `${filled} of ${of} stages came${about} in the window`
  const stage = next === undefined ? undefined : search.stages[next]
  const missing =
    stage === undefined
      ? 'maxspan, until, a missing event or a pipe kept them from being a match'
      : `nothing came for stage ${next! + 1}: ${quote(stage.span, query)}`
  const kind = stage === undefined ? 'other' : 'unfinished'
  const progress = filled / (of + 1)
  return { kind, message: `${came}; ${missing}`, about, progress, at: stage?.span }
}

function stageName(
  stage: Pick<SearchStage<never>, 'role' | 'runs'> & { readonly index: number },
): string {
  const { role, runs, index } = stage
  const number = `stage ${index + 1}`
  switch (role) {
    case 'event':
      return runs === 1 ? number : `${number}, ${runs} times`
    case 'missing':
      return `${number}, which must not come`
    case 'until':
      return 'until'
  }
}
