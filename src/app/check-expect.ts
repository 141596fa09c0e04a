import { basename } from 'node:path'
import type { Finding } from '../diagnostic/finding.ts'
import { didYouMean } from '../diagnostic/nearest-name.ts'
import type { Catalogue } from '../scenario/catalogue.ts'
import type { LoadedDetectors } from './load-detectors.ts'
import type { CommonOptions } from './options.ts'
import type { Settings } from './settings.ts'

/** Finds entries of the user's `expect` that pin nothing, because no scenario or rule has that name.
 * Names are not judged where a run loads only some; they are warnings where flags chose other folders. */
export function checkExpect(
  { expect }: Pick<Settings, 'expect'>,
  loaded: { readonly catalogue: Catalogue; readonly rules: LoadedDetectors['rules'] },
  options: CommonOptions & {
    readonly only?: readonly string[] | undefined
    readonly rule?: readonly string[] | undefined
  },
): readonly Finding[] {
  const { only = [], rule = [], scenarios, rules } = options
  const scenarioNames = namesOfScenarios(loaded.catalogue)
  const ruleNames = namesOfRules(loaded.rules)
  const wrongScenarios = Object.keys(expect)
    .filter((name) => only.length === 0 && !scenarioNames.includes(name))
    .map((name) => unknown('scenario', name, { known: scenarioNames, chosen: scenarios }))
  const wrongRules = [...new Set(Object.values(expect).flat())]
    .filter((name) => rule.length === 0 && !ruleNames.includes(name))
    .map((name) => unknown('rule', name, { known: ruleNames, chosen: rules }))
  const isAsked = (name: string): boolean => rule.length === 0 || rule.includes(name)
  return [...wrongScenarios, ...wrongRules, ...stopped(expect, loaded.rules, isAsked)]
}

/** A rule that must see something and does not run is missed, also where it may be unsupported. */
function stopped(
  expect: Settings['expect'],
  rules: LoadedDetectors['rules'],
  isAsked: (name: string) => boolean,
): readonly Finding[] {
  const reasons = reasonsOf(rules)
  return Object.entries(expect).flatMap(([scenario, names]) =>
    names.flatMap((name) => {
      const reason = isAsked(name) ? reasons.get(name) : undefined
      if (reason === undefined) return []
      const message = `trailproof.toml expects "${name}" to see "${scenario}", but it does not run: ${reason}`
      return [{ severity: 'error', code: 'DETECTION_MISSING', message } as const]
    }),
  )
}

function reasonsOf({
  unsupported,
  invalid,
  otherData = [],
}: LoadedDetectors['rules']): ReadonlyMap<string, string> {
  return new Map([
    ...otherData.map(({ rule, reason }) => [rule, `it reads other data (${reason}).`] as const),
    ...[...unsupported, ...invalid].flatMap(({ rule, message }) =>
      rule === undefined ? [] : [[rule, message] as const],
    ),
  ])
}

function namesOfScenarios({ scenarios, findings }: Catalogue): readonly string[] {
  const broken = findings.map(({ file }) => basename(file).replace(/\.[cm]?[jt]s$/, ''))
  return [...scenarios.map(({ name }) => name), ...broken]
}

/** Rules that cannot run are reported as such; their names are known. */
function namesOfRules(rules: LoadedDetectors['rules']): readonly string[] {
  const running = rules.loaded.flatMap(({ shortName, id }) => [shortName, id])
  return [...running, ...reasonsOf(rules).keys()]
}

function unknown(
  what: 'scenario' | 'rule',
  name: string,
  context: {
    readonly known: readonly string[]
    readonly chosen: readonly string[] | undefined
  },
): Finding {
  return {
    severity: context.chosen === undefined ? 'error' : 'warning',
    code: what === 'scenario' ? 'SCENARIO_UNKNOWN' : 'RULE_UNKNOWN',
    message: `[expect] of trailproof.toml names the ${what} "${name}", which is not there.`,
    hint: didYouMean(name, context.known) ?? `\`trailproof ${what}s\` lists them.`,
  }
}
