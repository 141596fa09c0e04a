import { formatFinding } from '../../diagnostic/format-finding.ts'
import { printable } from '../../diagnostic/printable.ts'
import type { OtherDataRule } from '../../engine/replay-result.ts'
import type { RulesReport } from '../rules-report.ts'
import { plural } from './plural.ts'

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
    ...otherDataText(rules.otherData ?? []),
  ]
}

const mostNamed = 3

/** Whoever points at a whole repository knows that most of it is about other data. */
function otherDataText(rules: readonly OtherDataRule[]): readonly string[] {
  if (rules.length === 0) return []
  const named = rules
    .slice(0, mostNamed)
    .map(({ rule, reason }) => `${printable(rule)} (${printable(reason)})`)
  const more = rules.length > mostNamed ? ` and ${rules.length - mostNamed} more` : ''
  const verb = rules.length === 1 ? 'reads' : 'read'
  return [`${plural(rules.length, 'rule')} ${verb} other data: ${named.join(', ')}${more}`]
}
