import type { Json } from '../../cloudtrail/record.ts'
import { clean, objectOf } from '../clean.ts'
import { computed, type FieldDefinition } from '../field-definition.ts'
import { movedToUserName } from '../identity.ts'
import { javaText } from '../java-text.ts'
import { memo } from '../memo.ts'
import type { Profile } from '../profile.ts'
import type { TrailEvent } from '../trail-event.ts'

/** A part of the record that the document holds twice: as one text and as a flattened object. */
export interface Parameters {
  /** Last part of the field's name. */
  readonly name: string
  /** The cleaned value's text as Java writes it. */
  readonly text: (event: TrailEvent) => string | undefined
  /** The value as the record holds it, and the key that moved out of it. */
  readonly raw: (event: TrailEvent) => Json | undefined
  readonly moved: (event: TrailEvent) => string | undefined
}

/** The longest text of which a flattened copy is kept, in UTF-16 units. */
export const longestFlattened = 32_765

/** The four parameters of a record. */
export const parameters: readonly Parameters[] = [
  parameter('request_parameters', 'requestParameters'),
  parameter('response_elements', 'responseElements'),
  parameter('additional_eventdata', 'additionalEventData', movedToUserName),
  parameter('service_event_details', 'serviceEventDetails'),
]

/** Texts over 8191 characters stand in the document, but no keyword search finds them. */
const ignoreAbove: Readonly<Record<string, number>> = {
  request_parameters: 8191,
  response_elements: 8191,
}

/** The text forms, each with its analysed second spelling `.text`. */
export const parameterFields: readonly FieldDefinition[] = parameters.flatMap(({ name, text }) => {
  const field = `aws.cloudtrail.${name}`
  return [
    computed(field, text, { absent: textAbsent, ignoreAbove: ignoreAbove[name] }),
    computed(`${field}.text`, text, { type: 'text', absent: textAbsent, mappedOnly: true }),
  ]
})

function textAbsent({ retain }: Profile): string | undefined {
  if (retain !== 'flattened' && retain !== 'none') return undefined
  return `the integration's setting retain is "${retain}", which keeps no text form`
}

function parameter(
  name: string,
  key: string,
  moved: Parameters['moved'] = () => undefined,
): Parameters {
  const text = memo((event) => javaText(event.record[key], moved(event)))
  return { name, text, raw: ({ record }) => record[key], moved }
}

/** The cleaned object of a parameter, as the flattened copy holds it; undefined where there is none. */
export function flattenedObject(
  { raw, moved, text }: Parameters,
  event: TrailEvent,
): Json | undefined {
  const object = objectOf(raw(event))
  if (object === undefined) return undefined
  const whole = text(event)
  if (whole === undefined || whole.length > longestFlattened) return undefined
  const gone = moved(event)
  const kept = gone === undefined ? object : Object.fromEntries(withoutKey(object, gone))
  return clean(kept)
}

function withoutKey(
  object: Readonly<Record<string, Json | undefined>>,
  key: string,
): [string, Json][] {
  return Object.entries(object).flatMap(([name, value]) =>
    name === key || value === undefined ? [] : [[name, value] as [string, Json]],
  )
}
