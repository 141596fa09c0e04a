import type { Finding } from '../../diagnostic/finding.ts'
import type { Span } from '../../diagnostic/span.ts'
import type { PlacedDocument, PlacePath } from '../placed-document.ts'

/** Where a reading of filters is, and what it found. */
export interface FilterReader {
  readonly document: PlacedDocument
  readonly findings: Finding[]
}

/** Notes a part of a filter that is not modelled. */
export function refuse(reader: FilterReader, path: PlacePath, what: string): undefined {
  reader.findings.push({
    severity: 'unsupported',
    code: 'RULE_FILTER_UNSUPPORTED',
    message: `${what} in a filter is not supported.`,
    span: reader.document.keyPlaceOf(path),
  })
}

/** The place of a value of a filter. */
export function spanAt({ document }: FilterReader, path: PlacePath): Span {
  return document.placeOf(path)
}

/** A list, or one thing that may stand for a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
