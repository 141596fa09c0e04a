import { type Finding, findingOf } from '../../diagnostic/finding.ts'
import type { SourceText } from '../../diagnostic/span.ts'
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { placedDocument, type PlacedDocument } from '../placed-document.ts'
import { jsonQueryText, parseJsonAt, placedJson, plainJson, type JsonNode } from './json-tree.ts'

/** A JSON value of a file of several. */
export interface JsonPart {
  /** The line, or the whole file. */
  readonly source: SourceText
  readonly node: JsonNode
  readonly value: unknown
}

/** Reads the JSON values of a text: one a line, or one value over the whole text, of which a list gives its items.
 * A broken line is a finding; the rest goes on. */
export function readJsonParts(source: SourceText): {
  readonly parts: readonly JsonPart[]
  readonly findings: readonly Finding[]
} {
  if (isOneValue(source.text)) {
    const whole = attempt(source)
    if (isTrailproofError(whole)) return { parts: [], findings: [findingOf(whole)] }
    return { parts: itemsOf(whole).map((item) => partOf(source, item)), findings: [] }
  }
  const parts: JsonPart[] = []
  const findings: Finding[] = []
  for (const [index, text] of source.text.split('\n').entries()) {
    if (text.trim() === '') continue
    // A line of an export has a place of its own: the whole file can be large.
    const line: SourceText = { name: source.name, text, firstLine: index + 1 }
    const read = attempt(line)
    if (isTrailproofError(read)) findings.push(findingOf(read))
    else parts.push(partOf(line, read))
  }
  return { parts, findings }
}

/** A JSON value as a document with places. */
export function jsonDocument(source: SourceText, node: JsonNode): PlacedDocument {
  return placedDocument(source, placedJson(node), (text) => {
    const found = parseJsonAt(source, text.place, codes)
    if (found.kind === 'text') return jsonQueryText(source, found.place, found.text)
    throw new TrailproofError('INTERNAL', 'A text of a JSON value was none when read again.')
  })
}

const codes = { syntax: 'RULE_JSON_SYNTAX', depth: 'RULE_NESTED_TOO_DEEP' } as const

/** One value over the whole text, not one a line: a list, or an object that goes on behind its first line. */
function isOneValue(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  return /^\s*(?:\[|\{\s*$)/.test(first)
}

/** `{"data":[…]}` is how Kibana's API lists things. */
function itemsOf(node: JsonNode): readonly JsonNode[] {
  if (node.kind === 'array') return node.items
  const data = node.kind === 'object' ? node.members.get('data')?.value : undefined
  return data?.kind === 'array' ? data.items : [node]
}

function partOf(source: SourceText, node: JsonNode): JsonPart {
  return { source, node, value: plainJson(node) }
}

function attempt(source: SourceText): JsonNode | TrailproofError {
  try {
    return parseJsonAt(source, [0, source.text.length], codes)
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    return error
  }
}
