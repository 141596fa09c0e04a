import type { Bytes } from '../../cloudtrail/input/byte-source.ts'
import { unwrapSource } from '../../cloudtrail/input/detect-input.ts'
import { readObjects } from '../../cloudtrail/input/read-objects.ts'
import { readRecords } from '../../cloudtrail/input/read-records.ts'
import type { ReadItem, ReadOptions, ReadReport } from '../../cloudtrail/input/reading.ts'
import type { JsonObject } from '../../cloudtrail/record.ts'
import { documentEvent, type DocumentEvent } from '../../ecs/document-event.ts'
import { documentFieldSource } from '../../ecs/document-field-source.ts'
import { ecsFieldSource } from '../../ecs/ecs-field-source.ts'
import { ingestClock } from '../../ecs/ingest-clock.ts'
import { trailEvent } from '../../ecs/make-trail-event.ts'
import type { Profile } from '../../ecs/profile.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import { jsonFieldSource } from '../../language/json-field-source.ts'
import type { FieldSource } from '../../language/field-source.ts'
import { withDocumentIds } from '../document-ids.ts'
import type { FieldTypes } from './field-types.ts'
import { guessTypes } from './guess-types.ts'

/** What the objects of an input are. */
export type QueryInput = 'cloudtrail' | 'ecs' | 'json'

/** An event with the object that it was made of. */
export interface QueryItem<E> {
  readonly event: E
  readonly object: JsonObject
  /** The order of reading, from 0. */
  readonly position: number
}

/** A way to see the objects of an input as events, and the events. */
export interface QueryView<E> {
  readonly fields: FieldSource<E>
  readonly items: AsyncIterable<QueryItem<E>>
  readonly report: () => ReadReport
}

interface ViewOptions {
  readonly types?: FieldTypes | undefined
  readonly stdin?: Bytes | undefined
  readonly onRead?: ReadOptions['onRead']
  readonly profile: Profile
}

/** CloudTrail records, seen as the documents that Elastic's AWS integration makes of them. */
export function recordView(inputs: readonly string[], options: ViewOptions): QueryView<TrailEvent> {
  const reading = readRecords(inputs, options)
  const clock = ingestClock(options.profile)
  return {
    fields: ecsFieldSource(options.profile),
    items: (async function* () {
      for await (const batch of reading) {
        for (const { value, position } of batch) {
          yield { event: trailEvent(value, position, clock), object: value, position }
        }
      }
    })(),
    report: reading.report,
  }
}

/** ECS documents (dotted or nested keys, bare or as `_source`) with the types of the AWS integration's index. */
export function documentView(
  inputs: readonly string[],
  options: ViewOptions,
): QueryView<DocumentEvent> {
  const reading = readObjects(inputs, options)
  return {
    fields: withDocumentIds(documentFieldSource(options.types)),
    items: (async function* () {
      for await (const batch of reading) {
        for (const { value, position } of batch) {
          const event = documentEvent(value, position) ?? timeless(value, position)
          yield { event, object: event.document, position }
        }
      }
    })(),
    report: reading.report,
  }
}

/** A single query needs no time of a document. */
function timeless(object: JsonObject, position: number): DocumentEvent {
  return { document: unwrapSource(object), position, time: 0, ingested: undefined }
}

/** Plain objects with declared types, or with guessed ones, for which all of them have to be read first. */
export async function objectView(
  inputs: readonly string[],
  options: ViewOptions,
): Promise<QueryView<unknown>> {
  const reading = readObjects(inputs, options)
  const { report } = reading
  const items = itemsOf(reading)
  if (options.types !== undefined) return { fields: jsonFieldSource(options.types), items, report }
  const held: QueryItem<unknown>[] = []
  for await (const item of items) held.push(item)
  const types = guessTypes(held.map(({ object }) => object))
  return { fields: jsonFieldSource(types), items: fromList(held), report }
}

async function* itemsOf(
  reading: AsyncIterable<readonly ReadItem[]>,
): AsyncGenerator<QueryItem<unknown>> {
  for await (const batch of reading) {
    for (const { value, position } of batch) yield { event: value, object: value, position }
  }
}

async function* fromList<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
