import { formatFinding } from '../../diagnostic/format-finding.ts'
import { printable } from '../../diagnostic/printable.ts'
import type { RulesReport } from '../rules-report.ts'

/** Writes which rules could not run and why; nothing where all of them ran. */
export function rulesText(rules: RulesReport): readonly string[] {
  return [
    ...rules.invalid.map(formatFinding),
    ...rules.unsupported.map(formatFinding),
    ...(rules.warnings ?? []).map(formatFinding),
    ...rules.blind.map(
      ({ rule, field, reason }) =>
        `${printable(rule)} is blind: no document carries ${printable(field)} (${printable(reason)})`,
    ),
  ]
}
