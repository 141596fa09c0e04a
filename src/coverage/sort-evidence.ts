import type { Duration, Instant } from '../time/duration.ts'
import { caseKey, type CoveredCase } from './covered-case.ts'
import type { EvidenceCount } from './coverage-report.ts'
import type { CoveredRule } from './covered-rule.ts'
import type { Evidence } from './evidence.ts'

/** The evidence that counts: of each source, rule and case the newest about the rule as it is. */
export interface SortedEvidence {
  readonly fresh: readonly Evidence[]
  readonly stale: readonly Evidence[]
  readonly count: EvidenceCount
}

/** Tells evidence that counts from what is void, stale, or about nothing that is loaded. The order of the lines and how
 * often one stands there change nothing. */
export function sortEvidence(
  evidence: readonly Evidence[],
  context: {
    readonly rules: readonly CoveredRule[]
    readonly cases: readonly CoveredCase[]
    /** Evidence from before is stale. */
    readonly staleBefore?: Instant | undefined
    /** False counts evidence of any content of a rule. */
    readonly voids?: boolean | undefined
  },
): SortedEvidence {
  const hashes = new Map(context.rules.map(({ rule, ruleHash }) => [rule, ruleHash]))
  const cases = new Set(context.cases.map((one) => caseKey(one.scenario, one.case)))
  const newest = new Map<string, Evidence>()
  const others = { void: new Set<string>(), unknown: new Set<string>() }
  for (const one of evidence) {
    const key = keyOf(one)
    const hash = hashes.get(one.rule)
    if (hash === undefined || !isKnownCase(one, cases)) others.unknown.add(key)
    else if (context.voids !== false && hash !== one.ruleHash) others.void.add(key)
    else newest.set(key, newerOf(newest.get(key), one))
  }
  const counted = [...newest.entries()]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([, one]) => one)
  const { staleBefore = Number.NEGATIVE_INFINITY } = context
  const stale = counted.filter(({ date }) => Date.parse(date) < staleBefore)
  return {
    fresh: counted.filter(({ date }) => Date.parse(date) >= staleBefore),
    stale,
    count: {
      valid: counted.length - stale.length,
      void: [...others.void].filter((key) => !newest.has(key)).length,
      stale: stale.length,
      unknown: others.unknown.size,
    },
  }
}

/** The moment before which evidence is too old. */
export const staleBefore = (asOf: Instant, maxAge: Duration): Instant => asOf - maxAge

const keyOf = ({ source, rule, scenario, case: id }: Evidence): string =>
  JSON.stringify([source, rule, scenario ?? null, id ?? null])

function isKnownCase({ scenario, case: id }: Evidence, cases: ReadonlySet<string>): boolean {
  return scenario === undefined || cases.has(caseKey(scenario, id ?? ''))
}

/** The later one; of two at the same time the silent one, which claims less. */
function newerOf(left: Evidence | undefined, right: Evidence): Evidence {
  if (left === undefined) return right
  const order = rankOf(left) < rankOf(right)
  return order ? right : left
}

function rankOf({ date, verdict, techniques, ruleHash, commit, timeToDetect }: Evidence): string {
  const time = new Date(Date.parse(date)).toISOString()
  return JSON.stringify([
    time,
    verdict === 'silent' ? 1 : 0,
    techniques,
    ruleHash,
    commit ?? '',
    timeToDetect ?? 0,
  ])
}
