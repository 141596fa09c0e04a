import { caseKey } from './covered-case.ts'
import type { Evidence } from './evidence.ts'
import { withParents } from './parent-technique.ts'

/** What evidence says of a rule in a case, over all sources. */
export interface Sighting {
  /** ATT&CK ids of what it fired on, techniques of sub-techniques included; empty where it did not fire, or in a benign
   * case. */
  readonly techniques: ReadonlySet<string>
  readonly fired: boolean
  /** It was played and did not fire, in any source. */
  readonly silent: boolean
  /** It fired on records of a real account. */
  readonly live: boolean
  /** The newest live run's. */
  readonly timeToDetect?: { readonly date: string; readonly duration: number } | undefined
}

/** Rule by case (`caseKey`) and rule. */
export type Sightings = ReadonlyMap<string, ReadonlyMap<string, Sighting>>

/** Puts the evidence of all sources together: a rule fires in a case if it does in any of them. */
export function sightingsOf(evidence: readonly Evidence[]): Sightings {
  const sightings = new Map<string, Map<string, Sighting>>()
  for (const one of evidence) {
    if (one.scenario === undefined || one.case === undefined) continue
    const key = caseKey(one.scenario, one.case)
    const ofCase = sightings.get(key) ?? new Map<string, Sighting>()
    sightings.set(key, ofCase)
    ofCase.set(one.rule, together(ofCase.get(one.rule) ?? nothing, one))
  }
  return sightings
}

const nothing: Sighting = { techniques: new Set(), fired: false, silent: false, live: false }

function together(before: Sighting, evidence: Evidence): Sighting {
  if (evidence.verdict === 'silent') return { ...before, silent: true }
  const { techniques, source, timeToDetect, date } = evidence
  const isLive = source === 'live'
  return {
    ...before,
    techniques: new Set([...before.techniques, ...withParents(techniques)]),
    fired: true,
    live: before.live || isLive,
    timeToDetect:
      isLive && timeToDetect !== undefined ? { date, duration: timeToDetect } : before.timeToDetect,
  }
}
