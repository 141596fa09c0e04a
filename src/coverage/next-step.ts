import type { TechniqueCoverage } from './coverage-report.ts'

/** Says what would lift the grade of a technique, or its share of seen variants.
 * Undefined where nothing is left to lift. */
export function nextStep(technique: TechniqueCoverage): string | undefined {
  const { grade, of, rules, isStale } = technique
  if (isStale) return 'its evidence is stale: run `trailproof verify --evidence FILE` again'
  if (grade === 'gap') return 'write a rule that claims it and a scenario that plays it'
  if (of === 0) return 'no scenario plays it: write one (docs/writing-a-scenario.md)'
  if (grade === 'declared') return declaredStep(technique)
  if (grade === 'fired') {
    const fired = rules.filter((rule) => rule.grade === 'fired').map(({ rule }) => rule)
    return `make ${listed(fired)} silent in the benign twins, or add a twin`
  }
  return unseenStep(technique)
}

/** Names the first variant that nobody sees, if there is one. */
export function unseenStep({ variants }: Pick<TechniqueCoverage, 'variants'>): string | undefined {
  const unseen = variants.find(({ seenBy }) => seenBy.length === 0)
  return unseen && `nobody sees ${unseen.scenario} ${unseen.case}`
}

function declaredStep({ variants, claimedBy }: TechniqueCoverage): string {
  const { scenario, case: id } = variants[0]!
  return claimedBy.length === 0
    ? `no rule claims it: write one that sees ${scenario} ${id}`
    : `${listed(claimedBy)} ${claimedBy.length === 1 ? 'claims' : 'claim'} it and nothing sees ${scenario} ${id}`
}

const most = 3

const listed = (names: readonly string[]): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`
