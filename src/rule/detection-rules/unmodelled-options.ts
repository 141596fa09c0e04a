import type { DiagnosticCode } from '../../diagnostic/codes.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import type { TomlDocument } from '../toml/toml-document.ts'
import { ruleTable } from './rule-table.ts'

interface UnmodelledOption {
  readonly key: string
  /** True for a value that leaves alone what fires and what an alert says. */
  readonly harmless: (value: unknown) => boolean
  readonly why: string
  readonly code?: DiagnosticCode
}

// Options that the SIEM obeys and that are not modelled: a rule that uses one is refused by name, for it
// would fire otherwise than in the SIEM.
const options: readonly UnmodelledOption[] = [
  { key: 'filters', harmless: isEmptyList, why: 'it adds conditions to the query' },
  { key: 'exceptions_list', harmless: isEmptyList, why: 'it names exceptions kept in Kibana' },
  { key: 'severity_mapping', harmless: isEmptyList, why: 'it takes the severity from the event' },
  { key: 'risk_score_mapping', harmless: isEmptyList, why: 'it takes the score from the event' },
  { key: 'rule_name_override', harmless: isEmptyText, why: 'it takes the name from the event' },
  { key: 'to', harmless: (value) => value === 'now', why: 'it moves the end of the window' },
  {
    key: 'timestamp_override_fallback_disabled',
    harmless: (value) => value === false,
    why: 'it leaves out events without the override',
  },
  {
    key: 'timestamp_field',
    harmless: (value) => value === '@timestamp',
    why: 'it orders events by another time',
  },
  { key: 'tiebreaker_field', harmless: isEmptyText, why: 'it orders events of equal time' },
  {
    key: 'language',
    harmless: (value) => value !== 'lucene',
    why: 'queries in the Lucene language do not run yet',
    code: 'LUCENE_UNSUPPORTED',
  },
]

/** Finds the options of a rule that would change what it does and are not modelled. */
export function unmodelledOptions(document: TomlDocument): readonly Finding[] {
  const rule = ruleTable(document) ?? {}
  return options
    .filter(({ key, harmless }) => Object.hasOwn(rule, key) && !harmless(rule[key]))
    .map(({ key, why, code }) => ({
      severity: 'unsupported',
      code: code ?? 'RULE_OPTION_UNSUPPORTED',
      message: `"rule.${key}" is not supported: ${why}.`,
      span: document.keyPlaceOf(['rule', key]),
    }))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isEmptyText(value: unknown): boolean {
  return value === ''
}
