import { caseKey, isVariant, type CoveredCase } from './covered-case.ts'
import type { CoveredRule } from './covered-rule.ts'
import { withParents } from './parent-technique.ts'
import type { Sighting, Sightings } from './sightings.ts'
import { twinsOf } from './twins-of.ts'

/** What is loaded and what was seen, ready to be asked. */
export interface CoverageFacts {
  readonly rules: readonly CoveredRule[]
  readonly cases: readonly CoveredCase[]
  /** Short names of the rules that claim a technique or one below it, sorted. */
  readonly claimedBy: (technique: string) => readonly string[]
  /** The attacks and evasions that use a technique or one below it. */
  readonly variantsOf: (technique: string) => readonly CoveredCase[]
  readonly sighting: (rule: string, one: CoveredCase) => Sighting | undefined
  /** Rules that fired in a case on a technique, sorted; on anything where none is given. */
  readonly seenBy: (one: CoveredCase, technique?: string) => readonly string[]
  /** True when a rule is silent in every benign twin of a scenario, and there is one. */
  readonly isGuarded: (rule: string, scenario: string) => boolean
}

/** Makes loaded rules, cases and what was seen ready to be asked. */
export function coverageFacts(
  rules: readonly CoveredRule[],
  cases: readonly CoveredCase[],
  sightings: Sightings,
): CoverageFacts {
  const claims = groups(rules, ({ claims }) => withParents(claims.map(({ id }) => id)))
  const variants = groups(cases.filter(isVariant), ({ techniques }) => withParents(techniques))
  const scenarios = groups(cases, ({ scenario }) => [scenario])
  const ofCase = (one: CoveredCase): ReadonlyMap<string, Sighting> =>
    sightings.get(caseKey(one.scenario, one.case)) ?? new Map<string, Sighting>()
  const sighting: CoverageFacts['sighting'] = (rule, one) => ofCase(one).get(rule)
  return {
    rules,
    cases,
    claimedBy: (technique) => (claims.get(technique) ?? []).map(({ rule }) => rule).toSorted(),
    variantsOf: (technique) => variants.get(technique) ?? [],
    sighting,
    seenBy: (one, technique) =>
      [...ofCase(one)]
        .filter(([, { fired, techniques }]) =>
          technique === undefined ? fired : fired && techniques.has(technique),
        )
        .map(([rule]) => rule)
        .toSorted(),
    isGuarded: (rule, scenario) => {
      const twins = twinsOf(rule, scenarios.get(scenario) ?? [])
      const seen = twins.map((twin) => sighting(rule, twin))
      return seen.length > 0 && seen.every((one) => one?.silent === true && !one.fired)
    },
  }
}

function groups<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const grouped = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = grouped.get(key)
      if (group === undefined) grouped.set(key, [item])
      else group.push(item)
    }
  }
  return grouped
}
