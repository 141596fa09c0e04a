import { tactics } from '../attack/tactics.ts'
import { techniques as table } from '../attack/techniques.ts'
import { isVariant, type CoveredCase } from './covered-case.ts'
import { coverRules } from './cover-rules.ts'
import { coverTechnique } from './cover-technique.ts'
import { coverageFacts, type CoverageFacts } from './coverage-facts.ts'
import type { CoverageReport, TechniqueCoverage } from './coverage-report.ts'
import type { CoveredRule } from './covered-rule.ts'
import type { Evidence } from './evidence.ts'
import { gradeRank } from './grade.ts'
import { nextStep } from './next-step.ts'
import { withParents } from './parent-technique.ts'
import { sightingsOf, type Sightings } from './sightings.ts'
import { sortEvidence } from './sort-evidence.ts'

/** What coverage is computed from. */
export interface CoverageBasis {
  readonly rules: readonly CoveredRule[]
  readonly cases: readonly CoveredCase[]
  readonly evidence: readonly Evidence[]
  /** Evidence from before, in epoch milliseconds, is stale. */
  readonly staleBefore?: number | undefined
  /** False counts evidence of any content of a rule. */
  readonly voids?: boolean | undefined
}

/** The part of a report that evidence decides. */
export type Covered = Omit<CoverageReport, 'scope' | 'gates' | 'since' | 'findings'>

/** Computes what rules cover of ATT&CK. Stale evidence counts, but what it alone holds up is marked. */
export function cover(basis: CoverageBasis): Covered {
  const { rules, cases } = basis
  const { fresh, stale, count } = sortEvidence(basis.evidence, basis)
  const factsOf = (sightings: Sightings): CoverageFacts => coverageFacts(rules, cases, sightings)
  const facts = factsOf(sightingsOf([...fresh, ...stale]))
  const freshFacts = stale.length === 0 ? facts : factsOf(sightingsOf(fresh))
  const techniques = idsOf(basis).map((id) =>
    marked(coverTechnique(id, facts), { fresh: coverTechnique(id, freshFacts), facts }),
  )
  return {
    techniques,
    tactics,
    ...coverRules(facts, techniques),
    unclaimed: techniques.filter(({ claimedBy }) => claimedBy.length === 0).map(({ id }) => id),
    notPlayableLive: cases.flatMap(({ scenario, case: id, notLive: reason }) =>
      reason === undefined ? [] : [{ scenario, case: id, reason }],
    ),
    evidence: { ...count, liveShare: liveShare(facts) },
  }
}

/** The IaaS matrix, and what rules and scenarios name beside it, sorted. */
function idsOf({ rules, cases }: CoverageBasis): readonly string[] {
  const named = [
    ...rules.flatMap(({ claims }) => claims.map(({ id }) => id)),
    ...cases.filter(isVariant).flatMap(({ techniques }) => techniques),
  ]
  const matrix = table.filter(({ iaas }) => iaas).map(({ id }) => id)
  return [...new Set([...matrix, ...withParents(named)])].toSorted()
}

function marked(
  all: TechniqueCoverage,
  { fresh, facts }: { readonly fresh: TechniqueCoverage; readonly facts: CoverageFacts },
): TechniqueCoverage {
  const isStale = gradeRank(fresh.grade) < gradeRank(all.grade)
  const technique = { ...all, isStale, staleVariants: all.seen - fresh.seen }
  return { ...technique, next: nextStep(technique, facts) }
}

function liveShare({ cases, rules, sighting }: CoverageFacts): number | undefined {
  const playable = cases.filter((one) => isVariant(one) && one.notLive === undefined)
  if (playable.length === 0) return undefined
  const live = playable.filter((one) =>
    rules.some(({ rule }) => sighting(rule, one)?.live === true),
  )
  return live.length / playable.length
}
