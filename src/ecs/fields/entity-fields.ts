import { computed, type FieldDefinition } from '../field-definition.ts'
import { enrichmentOf, type Enrichment } from '../entities/enrichment.ts'
import { hostIdOf, targetClassOf, type TargetClass } from '../entities/target-class.ts'

type Entities = Extract<Enrichment, { kind: 'entities' }>

/** What exists only with the tag `actor_target_mapping`. */
export const entityFields: readonly FieldDefinition[] = [
  entity('actor.entity.id', ({ actor }) => one(actor.actor)),
  entity('user.entity.id', ({ actor }) => one(actor.user)),
  entity('service.entity.id', ({ actor }) => one(actor.service)),
  entity('host.entity.id', ({ actor }) => one(actor.host)),
  entity('entity.id', ({ actor }) => one(actor.generic)),
  entity('target.entity.id', ({ targets }) => targets),
  entity('user.target.entity.id', (entities) => ofClass(entities, 'user')),
  entity('service.target.entity.id', (entities) => ofClass(entities, 'service')),
  entity('host.target.entity.id', (entities) => ofClass(entities, 'host')),
  entity('entity.target.id', (entities) => ofClass(entities, 'generic')),
  entity('host.target.id', (entities) =>
    ofClass(entities, 'host')
      .map(hostIdOf)
      .filter((id) => id !== undefined),
  ),
  // Sorted by UTF-16 unit.
  entity('related.entity', ({ related }) => [...new Set(related)].sort()),
]

function entity(name: string, ids: (entities: Entities) => readonly string[]): FieldDefinition {
  return computed(
    name,
    (event, { profile }) => {
      const enrichment = profile.actorTargetMapping ? enrichmentOf(event) : undefined
      const found = enrichment?.kind === 'entities' ? ids(enrichment) : []
      return found.length === 0 ? undefined : found
    },
    {
      absent: ({ actorTargetMapping }) =>
        actorTargetMapping ? undefined : "the integration's setting actor_target_mapping is off",
    },
  )
}

function one(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id]
}

function ofClass({ targets }: Entities, wanted: TargetClass): readonly string[] {
  return targets.filter((target) => targetClassOf(target) === wanted)
}
