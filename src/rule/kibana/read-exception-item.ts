import type { Finding } from '../../diagnostic/finding.ts'
import type { Span } from '../../diagnostic/span.ts'
import type { EventFilter } from '../../language/filter/event-filter.ts'
import type { PlacedDocument, PlacePath } from '../placed-document.ts'
import { isTable, type PlainTable } from '../plain-table.ts'
import type { ExceptionItem } from './exception-lists.ts'

/** An item of an exception list with the list that it belongs to, or what is wrong with it. */
export interface ReadItem {
  readonly listId?: string | undefined
  readonly item?: ExceptionItem | undefined
  readonly findings: readonly Finding[]
}

/** Reads an item of an exception list as Kibana exports it: all entries must hold. An item that expires counts for
 * the events up to then.
 * @example readExceptionItem(document, [], valueLists).item?.filter.kind // 'and' */
export function readExceptionItem(
  document: PlacedDocument,
  path: PlacePath,
  { item, valueLists }: { item: PlainTable; valueLists: ReadonlyMap<string, readonly string[]> },
): ReadItem {
  const reader: Reader = { document, valueLists, findings: [], missingLists: [] }
  const listId = item['list_id']
  if (typeof listId !== 'string') {
    wrong(reader, path, 'An exception item must name its "list_id".')
  }
  const entries = entriesAt(item['entries'], { path: [...path, 'entries'], prefix: '', reader })
  const span = document.placeOf(path)
  const conditions = [...entries, ...systemsOf(item, span), ...untilOf(item, span)]
  if (reader.findings.length > 0 || typeof listId !== 'string') {
    return { findings: reader.findings }
  }
  return {
    listId,
    item: {
      filter: { kind: 'and', operands: conditions, span },
      missingLists: reader.missingLists,
    },
    findings: [],
  }
}

interface Reader {
  readonly document: PlacedDocument
  readonly valueLists: ReadonlyMap<string, readonly string[]>
  readonly findings: Finding[]
  readonly missingLists: string[]
}

function wrong({ document, findings }: Reader, path: PlacePath, message: string): undefined {
  const span = document.placeOf(path)
  findings.push({ severity: 'error', code: 'EXCEPTION_INVALID', message, span })
}

interface Entries {
  readonly path: PlacePath
  /** The nested field around them, with a dot behind it. */
  readonly prefix: string
  readonly reader: Reader
}

function entriesAt(entries: unknown, at: Entries): readonly EventFilter[] {
  if (!Array.isArray(entries) || entries.length === 0) {
    wrong(at.reader, at.path, 'An exception item must have "entries".')
    return []
  }
  return entries.flatMap((entry: unknown, index) => {
    const inner = { ...at, path: [...at.path, index] }
    const read = isTable(entry) ? readEntry(entry, inner) : undefined
    if (read !== undefined) return [read]
    wrong(
      at.reader,
      inner.path,
      'An entry must have a field, a value, and as type match, match_any, wildcard, exists, list or nested.',
    )
    return []
  })
}

function readEntry(entry: PlainTable, at: Entries): EventFilter | undefined {
  const span = at.reader.document.placeOf(at.path)
  const { field, operator = 'included' } = entry
  if (typeof field !== 'string') return undefined
  const name = at.prefix + field
  const filter =
    entry['type'] === 'nested'
      ? nestedEntry(entry, { ...at, prefix: `${name}.` }, { name, span })
      : plainEntry(entry, at, { name, span })
  if (filter === undefined || operator === 'included') return filter
  return operator === 'excluded' ? { kind: 'not', operand: filter, span } : undefined
}

interface Target {
  readonly name: string
  readonly span: Span
}

function plainEntry(
  entry: PlainTable,
  { reader }: Entries,
  { name: field, span }: Target,
): EventFilter | undefined {
  const { type, value } = entry
  if (type === 'exists') return { kind: 'exists', field, span }
  if (type === 'match' && typeof value === 'string') {
    return { kind: 'phrases', field, values: [value], span }
  }
  if (type === 'match_any' && Array.isArray(value)) {
    return { kind: 'phrases', field, values: value.filter(isText), span }
  }
  if (type === 'wildcard' && typeof value === 'string') {
    return { kind: 'wildcard', field, pattern: value, ignoreCase: false, span }
  }
  const id = isTable(entry['list']) ? entry['list']['id'] : undefined
  if (type !== 'list' || typeof id !== 'string') return undefined
  const values = reader.valueLists.get(id)
  if (values === undefined) reader.missingLists.push(id)
  return { kind: 'phrases', field, values: values ?? [], span }
}

function nestedEntry(
  entry: PlainTable,
  at: Entries,
  { name, span }: Target,
): EventFilter | undefined {
  const operands = entriesAt(entry['entries'], { ...at, path: [...at.path, 'entries'] })
  return { kind: 'nested', path: name, operand: { kind: 'and', operands, span }, span }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Items can be for some operating systems only; Kibana looks for their name in two fields. */
function systemsOf(item: PlainTable, span: Span): readonly EventFilter[] {
  const systems = Array.isArray(item['os_types']) ? item['os_types'].filter(isText) : []
  if (systems.length === 0) return []
  const fields = ['host.os.type', 'host.os.name.caseless']
  const operands = fields.map((field): EventFilter => ({
    kind: 'phrases',
    field,
    values: systems,
    span,
  }))
  return [{ kind: 'or', operands, span }]
}

function untilOf(item: PlainTable, span: Span): readonly EventFilter[] {
  const until = item['expire_time']
  if (typeof until !== 'string') return []
  return [{ kind: 'range', field: '@timestamp', bounds: [{ operator: '<=', value: until }], span }]
}
