import { documentEvent, type DocumentEvent } from '../ecs/document-event.ts'
import { documentFieldSource } from '../ecs/document-field-source.ts'
import { isTrailproofError } from '../diagnostic/trailproof-error.ts'
import { compileFilter } from '../language/filter/compile.ts'
import { jsonDocument, readJsonParts, type JsonPart } from '../rule/json/json-lines.ts'
import { readExceptionItem } from '../rule/kibana/read-exception-item.ts'
import { isTable, type PlainTable } from '../rule/plain-table.ts'
import type { SiemEvent } from './siem-event.ts'

/** Which exceptions keep a rule from seeing events of a run. */
export interface MutingItems {
  /** Names of items that hold for an event. */
  readonly muting: readonly string[]
  /** Items of which it is not known, with the reason. */
  readonly unread?: string | undefined
}

/** Tries the items of exception lists on the SIEM's own documents of a run. */
export function mutingItems(
  items: readonly PlainTable[],
  events: readonly SiemEvent[],
): MutingItems {
  const seen = events.flatMap(({ document }, at) =>
    isDocument(document) ? (documentEvent(document, at) ?? []) : [],
  )
  const { parts } = readJsonParts({ name: 'an exception item', text: JSON.stringify(items) })
  const muting: string[] = []
  let unread: string | undefined
  for (const part of parts) {
    const name = nameOf(part)
    const tried = holdsFor(part, seen)
    if (tried === true) muting.push(name)
    else if (tried !== false) unread ??= `${name}: ${tried}`
  }
  return { muting, unread }
}

const isDocument = (value: SiemEvent['document']): value is DocumentEvent['document'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether an item holds for one of some events, or why that is not known. */
function holdsFor(part: JsonPart, events: readonly DocumentEvent[]): boolean | string {
  if (!isTable(part.value)) return 'it is no item'
  const document = jsonDocument(part.source, part.node)
  const { item, findings } = readExceptionItem(document, [], {
    item: part.value,
    valueLists: new Map(),
  })
  if (item === undefined) return findings[0]?.message ?? 'it is no item'
  if (item.missingLists.length > 0)
    return `its value list ${item.missingLists.join(', ')} is not read`
  try {
    const { matches } = compileFilter(item.filter, documentFieldSource())
    return events.some((event) => matches(event))
  } catch (error) {
    if (isTrailproofError(error)) return error.message
    throw error
  }
}

function nameOf({ value }: JsonPart): string {
  const name = isTable(value) ? (value['name'] ?? value['item_id']) : undefined
  return typeof name === 'string' ? name : 'an item'
}
