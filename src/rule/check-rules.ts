import { type Finding, findingOf } from '../diagnostic/finding.ts'
import { inFileOrder } from '../diagnostic/in-file-order.ts'
import { isTrailproofError } from '../diagnostic/trailproof-error.ts'
import type { FieldSource } from '../language/field-source.ts'
import { compileRuleQuery, type RuleQuery } from './compile-rule-query.ts'
import { absentKeyField, unknownKeyFields } from './key-fields.ts'
import { type LoadedFile, loadRules } from './load-rules.ts'
import type { QueryDraft, Rule } from './rule.ts'
import type { RuleFinding } from './rule-finding.ts'

/** What a check of rule files found; each list in the order of the files and of their lines. */
export interface RuleCheck {
  /** How many files were read. */
  readonly files: number
  /** How many rules they hold, whether they run or not. */
  readonly rules: number
  /** How many of them run. */
  readonly ok: number
  readonly unsupported: readonly RuleFinding[]
  readonly invalid: readonly RuleFinding[]
  readonly lint: readonly RuleFinding[]
}

/** Checks rule files as they would be loaded and run: their shape, their options, their queries against a
 * view of events, and what is suspicious about them.
 * @example checkRules(['rules'], ecsFieldSource(defaultProfile)).ok // 21 */
export function checkRules<E>(paths: readonly string[], fields: FieldSource<E>): RuleCheck {
  const loaded = loadRules(paths)
  const inFiles = new Set(loaded.files.flatMap(({ findings }) => findings))
  const findings = [
    ...loaded.findings.filter((finding) => !inFiles.has(finding)),
    ...loaded.files.flatMap((file) => checkFile(file, fields)),
  ]
  const stopped = new Set(findings.filter(stops).map(({ file }) => file))
  return {
    files: loaded.files.length,
    rules: loaded.files.length,
    ok: loaded.files.filter(({ file }) => !stopped.has(file)).length,
    unsupported: findings.filter(({ severity }) => severity === 'unsupported'),
    invalid: findings.filter(({ severity }) => severity === 'error'),
    lint: findings.filter(({ severity }) => severity === 'warning'),
  }
}

function stops(finding: Finding): boolean {
  return finding.severity !== 'warning'
}

function checkFile<E>(loaded: LoadedFile, fields: FieldSource<E>): readonly RuleFinding[] {
  const { file, shortName, rule, draft } = loaded
  const more = draft === undefined ? [] : checkQuery(draft, rule, fields)
  return inFileOrder([
    ...loaded.findings,
    ...more.map((finding) => ({ ...finding, file, rule: shortName })),
  ])
}

function checkQuery<E>(
  draft: QueryDraft,
  rule: Rule | undefined,
  fields: FieldSource<E>,
): readonly Finding[] {
  try {
    const compiled = compileRuleQuery(draft, fields)
    if (rule === undefined) return compiled.query.warnings
    return [
      ...compiled.query.warnings,
      ...unknownKeyFields(rule, fields),
      ...blindness(rule, compiled, fields),
      ...repeatingRows(rule, compiled),
    ]
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    return [findingOf(error)]
  }
}

function blindness<E>(
  rule: Rule,
  compiled: RuleQuery<E>,
  fields: FieldSource<E>,
): readonly Finding[] {
  const blind = compiled.query.blind ?? absentKeyField(rule, fields)
  // A field that is not mapped at all has its own warning, with the nearest name.
  if (blind === undefined || fields.resolve(blind.field) === undefined) return []
  return [
    {
      severity: 'warning',
      code: 'RULE_BLIND',
      message: `No document can satisfy the rule under this profile: it needs "${blind.field}", and ${blind.reason}.`,
      span: rule.span,
    },
  ]
}

/** Rows without an identity are raised again by every run whose window shows them. */
function repeatingRows<E>(rule: Rule, compiled: RuleQuery<E>): readonly Finding[] {
  if (compiled.kind !== 'pipeline' || rule.suppression?.duration !== undefined) return []
  if (rule.lookBack <= rule.interval) return []
  const { aggregating, run } = compiled.query
  const named = run([], { now: 0 }).columns.some(({ name }) => name === '_id')
  if (!aggregating && named) return []
  return [
    {
      severity: 'warning',
      code: 'RULE_ROWS_REPEAT',
      message: aggregating
        ? 'Every run whose window shows an aggregated row alerts on it again.'
        : 'Rows without _id have no identity: every run whose window shows one alerts on it again.',
      span: rule.span,
      hint: aggregating
        ? 'Add alert_suppression with a duration of at least the look-back.'
        : 'Add METADATA _id, _index, _version after FROM and keep the columns.',
    },
  ]
}
