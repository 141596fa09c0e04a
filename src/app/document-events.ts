import { readObjects } from '../cloudtrail/input/read-objects.ts'
import type { ReadItem, ReadReport } from '../cloudtrail/input/reading.ts'
import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import { documentEvent, type DocumentEvent } from '../ecs/document-event.ts'
import { documentFieldSource } from '../ecs/document-field-source.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Finding } from '../diagnostic/finding.ts'
import type { Field, FieldSource } from '../language/field-source.ts'
import { withDocumentIds } from './document-ids.ts'
import type { EventReading, EventReadOptions, EventView } from './event-view.ts'

/** ECS documents, as a SIEM exports them or `normalize` writes them, seen as events. Lag and enrichment are in them. */
export function documentEvents(): EventView {
  // By record, which stays the same object when an event is copied to another position.
  const documents = new WeakMap<CloudTrailRecord, DocumentEvent>()
  const fields = withDocumentIds(documentFieldSource())
  const idField = fields.resolve('event.id')
  const eventOf = (item: ReadItem): TrailEvent | undefined => {
    const document = documentEvent(item.value, item.position)
    if (document === undefined) return undefined
    const id = idField?.get(document)
    const event = shell(document, typeof id === 'string' ? id : undefined)
    documents.set(event.record, document)
    return event
  }
  return {
    skips: false,
    fields: throughDocuments(fields, documents),
    read: (inputs, options) => readDocuments(inputs, { ...options, eventOf }),
  }
}

/** What the engine needs of an event beside its fields: times, position, and the id that duplicates share. */
function shell({ time, ingested, position }: DocumentEvent, id: string | undefined): TrailEvent {
  const eventTime = new Date(time).toISOString()
  const record = {
    eventTime,
    eventSource: '',
    eventName: '',
    ...(id === undefined ? {} : { eventID: id }),
  }
  return { record, position, time, ingested, cache: [] }
}

function throughDocuments(
  fields: FieldSource<DocumentEvent>,
  documents: WeakMap<CloudTrailRecord, DocumentEvent>,
): FieldSource<TrailEvent> {
  const resolved = new Map<string, Field<TrailEvent> | undefined>()
  const resolve = (name: string): Field<TrailEvent> | undefined => {
    if (!resolved.has(name)) {
      const field = fields.resolve(name)
      resolved.set(name, field && ofShell(field, documents))
    }
    return resolved.get(name)
  }
  return {
    resolve,
    names: (event) => fields.names(documents.get(event.record)!),
    known: fields.known,
  }
}

function ofShell(
  field: Field<DocumentEvent>,
  documents: WeakMap<CloudTrailRecord, DocumentEvent>,
): Field<TrailEvent> {
  const { get, has, ...others } = field
  return {
    ...others,
    get: (event) => get(documents.get(event.record)!),
    has: has && ((event) => has(documents.get(event.record)!)),
  }
}

function readDocuments(
  inputs: readonly string[],
  options: EventReadOptions & {
    readonly eventOf: (item: ReadItem) => TrailEvent | undefined
  },
): EventReading {
  const reading = readObjects(inputs, options)
  const timeless: Finding[] = []
  return {
    report: () => withTimeless(reading.report(), timeless),
    batches: (async function* () {
      for await (const items of reading) {
        yield items.flatMap((item) => {
          const event = options.eventOf(item)
          if (event === undefined) timeless.push(noTime(item))
          return event === undefined ? [] : { event, file: item.file, line: item.line }
        })
      }
    })(),
  }
}

function noTime({ file, line }: ReadItem): Finding {
  return {
    severity: 'error',
    code: 'RECORD_MALFORMED',
    message: `${file}:${line}: This document has no "@timestamp".`,
  }
}

function withTimeless(report: ReadReport, timeless: readonly Finding[]): ReadReport {
  return {
    ...report,
    malformed: report.malformed + timeless.length,
    findings: [...report.findings, ...timeless],
  }
}
