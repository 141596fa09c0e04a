import type { Finding } from '../../diagnostic/finding.ts'
import type { Span } from '../../diagnostic/span.ts'
import type { EventFilter } from '../../language/filter/event-filter.ts'
import type { PlacedDocument, PlacePath } from '../placed-document.ts'
import { isTable, type PlainTable } from '../plain-table.ts'
import { listOf, refuse, spanAt, type FilterReader } from './filter-reader.ts'
import { readDsl } from './read-dsl.ts'

/** The filters of a rule as one condition, and what of them does not run. */
export interface ReadFilters {
  /** Missing where there is none that counts. */
  readonly filter?: EventFilter | undefined
  readonly findings: readonly Finding[]
}

/** Reads a list of Kibana's filters: those that are not disabled, joined by and; `meta.negate` turns one round.
 * @example readFilters(document, ['rule', 'filters']).filter?.kind // 'not' */
export function readFilters(document: PlacedDocument, path: PlacePath): ReadFilters {
  const reader: FilterReader = { document, findings: [] }
  const list = valueAt(document.value, path)
  const filters = listOf(list).flatMap((raw, index) => readOne(raw, [...path, index], reader) ?? [])
  const span = document.placeOf(path)
  return {
    filter: filters.length === 0 ? undefined : allOf(filters, span),
    findings: reader.findings,
  }
}

function readOne(raw: unknown, path: PlacePath, reader: FilterReader): EventFilter | undefined {
  if (!isTable(raw)) return refuse(reader, path, 'What is no table')
  const meta = isTable(raw['meta']) ? raw['meta'] : {}
  if (meta['disabled'] === true) return undefined
  const read =
    meta['type'] === 'combined' ? readCombined(meta, path, reader) : readQuery(raw, path, reader)
  if (read === undefined || meta['negate'] !== true) return read
  return { kind: 'not', operand: read, span: read.span }
}

// Old filters hold their condition beside `meta`, newer ones under `query`.
function readQuery(
  raw: PlainTable,
  path: PlacePath,
  reader: FilterReader,
): EventFilter | undefined {
  if (isTable(raw['query'])) return readDsl(raw['query'], [...path, 'query'], reader)
  const condition = Object.fromEntries(
    Object.entries(raw).filter(([key]) => key !== 'meta' && key !== '$state'),
  )
  return readDsl(condition, path, reader)
}

/** Filters joined by and or or, as Kibana's filter builder makes them. */
function readCombined(
  meta: PlainTable,
  path: PlacePath,
  reader: FilterReader,
): EventFilter | undefined {
  const inner = [...path, 'meta', 'params']
  const operands = listOf(meta['params']).flatMap(
    (raw, index) => readOne(raw, [...inner, index], reader) ?? [],
  )
  const kind = meta['relation'] === 'OR' ? 'or' : 'and'
  return { kind, operands, span: spanAt(reader, path) }
}

function allOf(operands: readonly EventFilter[], span: Span): EventFilter {
  const [only] = operands
  return operands.length === 1 && only !== undefined ? only : { kind: 'and', operands, span }
}

function valueAt(value: unknown, path: PlacePath): unknown {
  let found = value
  for (const part of path) {
    if (Array.isArray(found) && typeof part === 'number') found = found[part]
    else found = isTable(found) ? found[String(part)] : undefined
  }
  return found
}
