import type { Finding } from '../../diagnostic/finding.ts'
import { positionOf } from '../../diagnostic/span.ts'

/** A finding as machine formats give it; line and column count from 1 and are null without a place. */
export interface FindingJson {
  readonly file: string | null
  readonly rule: string | null
  readonly code: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly hint: string | null
  readonly line: number | null
  readonly column: number | null
}

/** Writes a finding as plain data. */
export function findingJson(
  finding: Finding & { readonly file?: string | undefined; readonly rule?: string | undefined },
): FindingJson {
  const { file, rule, code, severity, message, hint, span } = finding
  const place = span === undefined ? undefined : positionOf(span)
  return {
    file: file ?? span?.source.name ?? null,
    rule: rule ?? null,
    code,
    severity,
    message,
    hint: hint ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
  }
}
