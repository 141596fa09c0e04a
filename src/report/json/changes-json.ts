import type { RecordCounts } from '../../engine/replay-result.ts'
import type {
  AlertNumbers,
  AlteredAlert,
  ChangedRule,
  ChangesReport,
  RuleChange,
  ToldAlert,
} from '../changes-report.ts'
import { rulesJson, type RulesJson } from './rules-json.ts'

/** What `replay --against … --format json` prints. */
export interface ChangesJson {
  readonly against: ChangesReport['against']
  readonly records: RecordCounts
  readonly span: { readonly from: string; readonly to: string; readonly days: number } | null
  readonly totals: AlertNumbers
  readonly same: number
  readonly now: RulesJson
  readonly rules: readonly ChangedRuleJson[]
}

/** What became of a rule; line and column count from 1 and are null without a place. */
interface RuleChangeJson {
  readonly change: RuleChange
  readonly rule: string
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly was: { readonly rule: string; readonly file: string } | null
  readonly because: string | null
  readonly numbers: AlertNumbers
  readonly addedAbout: ChangedRule['addedAbout']
}

interface ChangedRuleJson extends RuleChangeJson {
  readonly added: readonly ToldAlert[]
  readonly lost: readonly ToldAlert[]
  readonly altered: readonly AlteredAlert[]
}

/** What a line of `replay --against … --format ndjson` holds: a rule that differs, or an alert that does. */
export type ChangesLine =
  | ({ readonly kind: 'rule' } & RuleChangeJson)
  | ({ readonly kind: 'lost' | 'added' } & ToldAlert)
  | ({ readonly kind: 'altered' } & AlteredAlert)

/** Writes what a change does as one JSON object, in pieces: a rule a line. */
export function* changesJson(report: ChangesReport): Iterable<string> {
  const { against, records, span = null, same, totals, now, rules } = report
  const head: Omit<ChangesJson, 'rules'> = {
    against,
    records,
    span,
    totals,
    same,
    now: rulesJson(now),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"rules":[`
  for (const [index, rule] of rules.entries()) {
    const { added, lost, altered } = rule
    const told: ChangedRuleJson = { ...changeJson(rule), added, lost, altered }
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(told)}`
  }
  yield ']}\n'
}

/** Writes a line a difference: each rule, then its alerts. */
export function* changesLines({ rules }: ChangesReport): Iterable<string> {
  for (const rule of rules) {
    yield line({ kind: 'rule', ...changeJson(rule) })
    for (const one of rule.lost) yield line({ kind: 'lost', ...one })
    for (const one of rule.altered) yield line({ kind: 'altered', ...one })
    for (const one of rule.added) yield line({ kind: 'added', ...one })
  }
}

const line = (value: ChangesLine): string => `${JSON.stringify(value)}\n`

function changeJson(changed: ChangedRule): RuleChangeJson {
  const { change, rule, file, place, was = null, because = null, numbers, addedAbout } = changed
  return {
    change,
    rule,
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    was,
    because,
    numbers,
    addedAbout,
  }
}
