import { caseKey, isVariant, type CoveredCase } from './covered-case.ts'
import type { CoveredRule } from './covered-rule.ts'
import { withParents } from './parent-technique.ts'
import type { Sighting, Sightings } from './sightings.ts'
import { twinsOf } from './twins-of.ts'

/** `silent`: in every twin. `fires`: in at least one. `unproven`: no evidence says what it did in some twin. `none`: there is
 * no twin. */
export type Guard = 'silent' | 'fires' | 'unproven' | 'none'

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
  /** What the benign twins of a scenario say of a rule. */
  readonly guardOf: (rule: string, scenario: string) => Guard
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
    guardOf: (rule, scenario) => {
      const twins = twinsOf(rule, scenarios.get(scenario) ?? [])
      return guardBy(twins.map((twin) => sighting(rule, twin)))
    },
  }
}

function guardBy(twins: readonly (Sighting | undefined)[]): Guard {
  if (twins.length === 0) return 'none'
  if (twins.some((twin) => twin?.fired === true)) return 'fires'
  return twins.every((twin) => twin?.silent === true) ? 'silent' : 'unproven'
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
