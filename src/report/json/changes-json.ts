import type { ChangedRule, ChangesReport } from '../changes-report.ts'
import { rulesJson } from './rules-json.ts'

/** Writes what a change does as one JSON object, in pieces: a rule a line. */
export function* changesJson(report: ChangesReport): Iterable<string> {
  const { against, records, span = null, same, totals, now, rules } = report
  const head = { against, records, span, totals, same, now: rulesJson(now) }
  yield `${JSON.stringify(head).slice(0, -1)},"rules":[`
  for (const [index, rule] of rules.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(ruleJson(rule))}`
  }
  yield ']}\n'
}

/** Writes a line a difference: a rule that differs, or an alert that is added, lost or altered. */
export function* changesLines({ rules }: ChangesReport): Iterable<string> {
  for (const { added, lost, altered, ...rule } of rules) {
    yield line('rule', ruleJson({ ...rule, added: [], lost: [], altered: [] }, numbersOnly))
    for (const one of lost) yield line('lost', one)
    for (const one of altered) yield line('altered', one)
    for (const one of added) yield line('added', one)
  }
}

const numbersOnly = ['added', 'lost', 'altered']

const line = (kind: string, value: object): string => `${JSON.stringify({ kind, ...value })}\n`

function ruleJson(
  { change, rule, file, place, was, because, ...others }: ChangedRule,
  without: readonly string[] = [],
): object {
  const { line: at = null, column = null } = place ?? {}
  const told = Object.entries(others).filter(([key]) => !without.includes(key))
  return {
    change,
    rule,
    file,
    line: at,
    column,
    was: was ?? null,
    because: because ?? null,
    ...Object.fromEntries(told),
  }
}
