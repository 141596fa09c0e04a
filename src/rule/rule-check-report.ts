import { positionOf } from '../diagnostic/span.ts'
import type { RuleCheck } from './check-rules.ts'
import type { RuleFinding } from './rule-finding.ts'

/** A finding as `rules check --format json` prints it. */
export interface ReportedFinding {
  readonly file: string
  readonly rule: string | null
  readonly code: string
  readonly message: string
  readonly line: number
  readonly column: number
}

/** A check as `rules check --format json` prints it; plain data. */
export interface RuleCheckReport {
  readonly files: number
  readonly rules: number
  readonly ok: number
  readonly unsupported: readonly ReportedFinding[]
  readonly invalid: readonly ReportedFinding[]
  readonly lint: readonly ReportedFinding[]
  readonly deprecated: readonly string[]
  readonly otherData: RuleCheck['otherData']
}

/** Turns a check into the plain data of its JSON form.
 * @example JSON.stringify(ruleCheckReport(checkRules(['rules'], fields))) */
export function ruleCheckReport(check: RuleCheck): RuleCheckReport {
  const { files, rules, ok, unsupported, invalid, lint, deprecated, otherData } = check
  return {
    files,
    rules,
    ok,
    unsupported: unsupported.map(reported),
    invalid: invalid.map(reported),
    lint: lint.map(reported),
    deprecated,
    otherData,
  }
}

function reported({ file, rule, code, message, span }: RuleFinding): ReportedFinding {
  const { line, column } = span === undefined ? { line: 1, column: 1 } : positionOf(span)
  return { file, rule: rule ?? null, code, message, line, column }
}
