import type { TrailEvent } from '../ecs/trail-event.ts'
import type { FieldSource } from '../language/field-source.ts'

/** Reads what people want to know of an event first; undefined where it does not say. */
export interface EventTexts {
  readonly action: (event: TrailEvent) => string | undefined
  /** ARN of the identity, else its name or kind. */
  readonly actor: (event: TrailEvent) => string | undefined
  readonly address: (event: TrailEvent) => string | undefined
}

const actorFields = [
  'aws.cloudtrail.user_identity.arn',
  'user.name',
  'user.id',
  'aws.cloudtrail.user_identity.invoked_by',
  'aws.cloudtrail.user_identity.type',
]

/** Resolves the fields once, for many events.
 * @example eventTexts(ecsFieldSource(profile)).action(event) // 'CreateUser' */
export function eventTexts(fields: FieldSource<TrailEvent>): EventTexts {
  const reader = (names: readonly string[]): ((event: TrailEvent) => string | undefined) => {
    const resolved = names.flatMap((name) => fields.resolve(name) ?? [])
    return (event) => {
      for (const field of resolved) {
        const value = field.get(event)
        const text = String((typeof value === 'object' ? value[0] : value) ?? '')
        if (text !== '') return text
      }
      return undefined
    }
  }
  return {
    action: reader(['event.action']),
    actor: reader(actorFields),
    address: reader(['source.address', 'source.ip']),
  }
}
