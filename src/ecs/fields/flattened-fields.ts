import type { Json, JsonObject } from '../../cloudtrail/record.ts'
import type { Field, FieldValue } from '../../language/field-source.ts'
import { clean, memberOf, objectOf } from '../clean.ts'
import { computed, type FieldDefinition } from '../field-definition.ts'
import type { Profile } from '../profile.ts'
import type { TrailEvent } from '../trail-event.ts'
import { leavesAt, allLeaves } from '../leaves.ts'
import {
  flattenedObject,
  longestFlattened,
  parameters,
  type Parameters,
} from './parameter-fields.ts'

/** A field of the type flattened: its root is an object, each leaf below it a field of its own. */
interface FlattenedRoot {
  readonly name: string
  readonly absent: (profile: Profile) => string | undefined
  /** Under `retain: minimal` only these members are left. */
  readonly minimal: boolean
  readonly object: (event: TrailEvent) => Json | undefined
  /** Texts at a path of keys, without building the object. */
  readonly leaves: (event: TrailEvent, path: readonly string[]) => readonly string[]
}

/** What `retain: minimal` leaves of the flattened copies: members at the top of the object. */
const minimalMembers = new Set([
  'SSEApplied',
  'cidrIp',
  'dryRun',
  'fromPort',
  'includeDeprecated',
  'policyArn',
  'serialNumber',
  'withDecryption',
  'x-amz-server-side-encryption-customer-algorithm',
])

const roots: readonly FlattenedRoot[] = [
  ...parameters.map(parameterRoot),
  copyRoot('aws.cloudtrail.flattened.insight_details', ['insightDetails']),
  copyRoot('aws.cloudtrail.user_identity.session_context.web_id_federation_data.attributes', [
    'userIdentity',
    'sessionContext',
    'webIdFederationData',
    'attributes',
  ]),
  {
    name: 'aws.cloudtrail.flattened.digest',
    absent: () => 'only digest files have it, and they hold no records',
    minimal: false,
    object: () => undefined,
    leaves: () => [],
  },
]

/** The roots as rows of the field table. */
export const flattenedFields: readonly FieldDefinition[] = roots.map((root) =>
  computed(root.name, (event, { profile }) => keptObject(root, event, profile), {
    type: 'flattened',
    absent: root.absent,
    seen: (event, { profile }) => severalOf(allLeaves(keptObject(root, event, profile))),
  }),
)

/** Resolves a leaf of a flattened field, such as `aws.cloudtrail.flattened.request_parameters.roleName`. */
export function flattenedLeaf(name: string, profile: Profile): Field<TrailEvent> | undefined {
  const root = roots.find((one) => name.startsWith(`${one.name}.`))
  if (root === undefined) return undefined
  const path = name.slice(root.name.length + 1).split('.')
  const dropped =
    root.minimal && profile.retain === 'minimal' && !minimalMembers.has(path.join('.'))
  return {
    name,
    type: 'flattened',
    get: (event) => severalOf(root.leaves(event, path)),
    verbatimKey: path.at(-1),
    absent: dropped
      ? 'the integration\'s setting retain is "minimal", which drops it'
      : root.absent(profile),
  }
}

function parameterRoot(parameter: Parameters): FlattenedRoot {
  return {
    name: `aws.cloudtrail.flattened.${parameter.name}`,
    absent: ({ retain }) =>
      retain === 'keyword' || retain === 'none'
        ? `the integration's setting retain is "${retain}", which keeps no flattened copy`
        : undefined,
    minimal: true,
    object: (event) => flattenedObject(parameter, event),
    leaves: (event, path) => {
      const object = objectOf(parameter.raw(event))
      if (object === undefined || path[0] === parameter.moved(event)) return []
      const found = leavesAt(object, path)
      // The text is dear: its length is asked for only when there is a leaf that it could take away.
      if (found.length === 0) return found
      return (parameter.text(event)?.length ?? 0) > longestFlattened ? [] : found
    },
  }
}

function copyRoot(name: string, path: readonly string[]): FlattenedRoot {
  const raw = ({ record }: TrailEvent): Json | undefined => {
    let value: Json | undefined = record
    for (const key of path) value = memberOf(value, key)
    return value
  }
  return {
    name,
    absent: () => undefined,
    minimal: false,
    object: (event) => clean(objectOf(raw(event))),
    leaves: (event, inside) => leavesAt(objectOf(raw(event)), inside),
  }
}

function keptObject(root: FlattenedRoot, event: TrailEvent, profile: Profile): Json | undefined {
  const object = root.object(event)
  if (!root.minimal || profile.retain !== 'minimal') return object
  const kept: JsonObject = Object.fromEntries(
    Object.entries(objectOf(object) ?? {}).filter(([key]) => minimalMembers.has(key)),
  )
  return clean(kept)
}

function severalOf(texts: readonly string[]): FieldValue {
  return texts.length <= 1 ? texts[0] : texts
}
