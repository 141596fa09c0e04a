import { codeFrame } from './code-frame.ts'
import type { Finding } from './finding.ts'
import { printable } from './printable.ts'
import { positionOf } from './span.ts'

/** Writes a finding for people: place, code, sentence, code frame, next step.
 * @example formatFinding({ severity: 'error', code: 'USAGE', message: 'No such flag.' }) // 'USAGE  No such flag.' */
export function formatFinding(finding: Finding): string {
  const lines: string[] = []
  const place = finding.span === undefined ? '' : `${placeOf(finding)}  `
  lines.push(`${place}${finding.code}  ${printable(finding.message)}`)
  // A file that could not be read has no text to show.
  const hasText = finding.span !== undefined && finding.span.source.text !== ''
  if (finding.span !== undefined && hasText) lines.push(codeFrame(finding.span))
  if (finding.hint !== undefined) lines.push(`  ${printable(finding.hint)}`)
  return lines.join('\n')
}

function placeOf(finding: Finding): string {
  if (finding.span === undefined) return ''
  const { line, column } = positionOf(finding.span)
  return `${printable(finding.span.source.name)}:${line}:${column}`
}
