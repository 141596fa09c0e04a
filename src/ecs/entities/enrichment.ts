import { memo } from '../memo.ts'
import type { TrailEvent } from '../trail-event.ts'
import { actorEntityOf, type ActorEntity } from './actor-entity.ts'
import { NotText } from './record-path.ts'
import { relatedTexts } from './related-texts.ts'
import { targetsOf } from './targets.ts'

/** What the enrichment behind the tag `actor_target_mapping` adds to an event. */
export type Enrichment =
  | {
      readonly kind: 'entities'
      readonly actor: ActorEntity
      readonly targets: readonly string[]
      /** All that the record names, in any order, some of it more than once. */
      readonly related: readonly string[]
    }
  /** A value that the integration's script types as text is none; it stops and the event becomes a pipeline error. */
  | { readonly kind: 'failed'; readonly message: string }

/** The enrichment of an event, whether or not the profile has it on. */
export const enrichmentOf: (event: TrailEvent) => Enrichment | undefined = memo(enrich)

function enrich({ record }: TrailEvent): Enrichment {
  try {
    const targets = targetsOf(record)
    const related = relatedTexts(record, targets)
    return { kind: 'entities', actor: actorEntityOf(record), targets, related }
  } catch (error) {
    if (!(error instanceof NotText)) throw error
    return { kind: 'failed', message: `Entity enrichment failed: ${error.path} is not text.` }
  }
}
