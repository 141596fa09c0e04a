import type { Finding } from '../diagnostic/finding.ts'
import { inFileOrder } from '../diagnostic/in-file-order.ts'
import type { FieldSource } from '../language/field-source.ts'
import { checkConditions } from './check-conditions.ts'
import { checkQuery } from './check-query.ts'
import { dataRead } from './data-read.ts'
import {
  type LoadedFile,
  type LoadedRules,
  type LoadOptions,
  loadRules,
  type OtherLogRule,
} from './load-rules.ts'
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
  /** Files of deprecated rules, which are not checked unless they are named. */
  readonly deprecated: readonly string[]
  /** Sigma rules about other logs than CloudTrail, which are right as far as can be told. */
  readonly otherData: readonly OtherLogRule[]
}

/** How rules are checked. */
export interface CheckOptions extends LoadOptions {
  /** Files of threat indicators that the rules will be run with. */
  readonly indicators?: readonly string[] | undefined
  /** Leaves files out after all are loaded: rules may need what stands in other files. */
  readonly isAsked?: ((file: string) => boolean) | undefined
}

/** Checks rule files as they would be loaded and run: their shape, their options, their queries against a
 * view of events, and what is suspicious about them.
 * @example checkRules(['rules'], ecsFieldSource(defaultProfile)).ok // 21 */
export function checkRules<E>(
  paths: readonly string[],
  fields: FieldSource<E>,
  options: CheckOptions = {},
): RuleCheck {
  const loaded = askedFor(loadRules(paths, options), options.isAsked)
  const hasIndicators = (options.indicators ?? []).length > 0
  const inFiles = new Set(loaded.files.flatMap(({ findings }) => findings))
  const findings = [
    ...loaded.findings.filter((finding) => !inFiles.has(finding)),
    ...loaded.files.flatMap((file) => checkFile(file, fields, { hasIndicators })),
  ]
  const stopped = new Set(findings.filter(stops).map(({ file, rule }) => keyOf(file, rule)))
  return {
    files: new Set(loaded.files.map(({ file }) => file)).size,
    rules: loaded.files.length,
    ok: loaded.files.filter(
      ({ file, shortName, elsewhere }) =>
        elsewhere === undefined && !stopped.has(keyOf(file, shortName)),
    ).length,
    unsupported: findings.filter(({ severity }) => severity === 'unsupported'),
    invalid: findings.filter(({ severity }) => severity === 'error'),
    lint: findings.filter(({ severity }) => severity === 'warning'),
    deprecated: loaded.deprecated,
    otherData: loaded.otherData,
  }
}

function askedFor(
  loaded: LoadedRules,
  isAsked: (file: string) => boolean = () => true,
): LoadedRules {
  return {
    ...loaded,
    findings: loaded.findings.filter(({ file }) => isAsked(file)),
    files: loaded.files.filter(({ file }) => isAsked(file)),
    deprecated: loaded.deprecated.filter(isAsked),
    otherData: loaded.otherData.filter(({ file }) => isAsked(file)),
  }
}

const keyOf = (file: string, rule: string | undefined): string => JSON.stringify([file, rule])

function stops(finding: Finding): boolean {
  return finding.severity !== 'warning'
}

function checkFile<E>(
  loaded: LoadedFile,
  fields: FieldSource<E>,
  { hasIndicators }: { readonly hasIndicators: boolean },
): readonly RuleFinding[] {
  const { file, shortName, rule, draft } = loaded
  const query = draft === undefined ? [] : checkQuery(draft, rule, fields)
  const fieldsKnown = draft === undefined || dataRead(draft).kind === 'cloudtrail'
  const more = [
    ...query,
    ...(rule === undefined ? [] : checkConditions(rule, fields, { fieldsKnown, hasIndicators })),
  ]
  return inFileOrder([
    ...loaded.findings,
    ...more.map((finding) => ({ ...finding, file, rule: shortName })),
  ])
}
