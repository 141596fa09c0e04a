import { readFileSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { goldenFile } from '../golden/store.ts'
import type { Rule } from '../rule/rule.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { changedFiles, type ChangedFiles } from './git/changed-files.ts'
import type { CommonOptions } from './options.ts'
import type { Settings } from './settings.ts'

/** What of a run a change concerns. */
export interface ChangedSelection {
  readonly since: string
  readonly isRule: (rule: Pick<Rule, 'file'>) => boolean
  /** True for scenarios that changed, by themselves, in their goldens or in the files that they play. */
  readonly isScenario: (scenario: Scenario) => boolean
  /** True for scenarios that changed and for those that name a rule that did: in `detectedBy` and `twinOf`, in the
   * configuration's `expect`, or in their golden. */
  readonly concerns: (scenario: Scenario, rules: readonly Rule[]) => boolean
}

/** What changed files concern; a change of the configuration concerns everything. */
export function selectionOf(
  changed: ChangedFiles,
  settings: Pick<Settings, 'golden' | 'expect' | 'configFile'>,
): ChangedSelection {
  const everything = settings.configFile !== undefined && changed.has(settings.configFile)
  const isRule = ({ file }: Pick<Rule, 'file'>): boolean => everything || changed.has(file)
  const isScenario = (scenario: Scenario): boolean =>
    everything ||
    changed.has(scenario.file) ||
    changed.has(goldenFile(settings.golden, scenario.name)) ||
    recordedFiles(scenario).some(changed.has)
  return {
    since: changed.since,
    isRule,
    isScenario,
    concerns: (scenario, rules) => {
      if (isScenario(scenario)) return true
      const names = changedNames(rules.filter(isRule), changed)
      return namesIn(scenario, settings).some((name) => names.has(name))
    },
  }
}

/** What changed since the commit that the options name; undefined where they name none.
 * @throws TrailproofError GIT_UNUSABLE */
export function changesOf(
  { changed }: Pick<CommonOptions, 'changed'>,
  settings: Settings,
): ChangedSelection | undefined {
  return changed === undefined
    ? undefined
    : selectionOf(changedFiles(changed, settings.folder), settings)
}

function recordedFiles({ folder, cases }: Scenario): readonly string[] {
  return cases.flatMap(({ body }) => ('kind' in body ? [resolve(folder, body.path)] : []))
}

const ruleExtensions: ReadonlySet<string> = new Set(['.toml', '.yml', '.yaml'])

/** Names and ids of the rules that changed, and the names of those whose file is gone. */
function changedNames(rules: readonly Rule[], { files }: ChangedFiles): ReadonlySet<string> {
  const stems = files
    .filter((file) => ruleExtensions.has(extname(file)))
    .map((file) => basename(file, extname(file)))
  return new Set([...rules.flatMap(({ shortName, id }) => [shortName, id]), ...stems])
}

function namesIn(
  { name, detectedBy, cases }: Scenario,
  { expect, golden }: Pick<Settings, 'expect' | 'golden'>,
): readonly string[] {
  const expected = Object.hasOwn(expect, name) ? (expect[name] ?? []) : []
  const twins = cases.flatMap(({ twinOf }) => twinOf)
  return [...detectedBy, ...twins, ...expected, ...rulesOfGolden(goldenFile(golden, name))]
}

const ruleOfAlert = /"rule": ?"((?:[^"\\]|\\.)*)"/g

/** The rules that a golden holds alerts of; what is wrong with the file is told when it is compared. */
function rulesOfGolden(file: string): readonly string[] {
  try {
    return [...readFileSync(file, 'utf8').matchAll(ruleOfAlert)].map((match) => match[1] ?? '')
  } catch {
    return []
  }
}
