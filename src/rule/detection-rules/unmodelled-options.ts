import type { Finding } from '../../diagnostic/finding.ts'
import type { TomlDocument } from '../toml/toml-document.ts'
import { ruleTable } from './rule-table.ts'

interface UnmodelledOption {
  readonly key: string
  /** True for a value that leaves alone what fires and what an alert says. */
  readonly harmless: (value: unknown) => boolean
  readonly why: string
}

// Options that the SIEM obeys and that are not modelled: a rule that uses one is refused by name, for it
// would fire otherwise than in the SIEM.
const options: readonly UnmodelledOption[] = [
  { key: 'to', harmless: (value) => value === 'now', why: 'it moves the end of the window' },
  {
    key: 'timestamp_field',
    harmless: (value) => value === '@timestamp',
    why: 'it orders events by another time',
  },
  { key: 'tiebreaker_field', harmless: isEmptyText, why: 'it orders events of equal time' },
]

/** Finds the options of a rule that would change what it does and are not modelled. */
export function unmodelledOptions(document: TomlDocument): readonly Finding[] {
  const rule = ruleTable(document) ?? {}
  return options
    .filter(({ key, harmless }) => Object.hasOwn(rule, key) && !harmless(rule[key]))
    .map(({ key, why }) => ({
      severity: 'unsupported',
      code: 'RULE_OPTION_UNSUPPORTED',
      message: `"rule.${key}" is not supported: ${why}.`,
      span: document.keyPlaceOf(['rule', key]),
    }))
}

function isEmptyText(value: unknown): boolean {
  return value === ''
}
