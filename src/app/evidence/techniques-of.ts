import type { Alert } from '../../engine/alert.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import type { CaseToPlay } from '../play-cases.ts'

type PlayedOne = CaseToPlay & { readonly played: PlayedCase }

/** ATT&CK v19 ids of a case, sorted: those of its steps, else its own, else the scenario's. What is benign has none. */
export function techniquesOfCase({ scenario, scenarioCase, played }: PlayedOne): readonly string[] {
  const { kind, techniques } = scenarioCase
  if (kind !== 'attack' && kind !== 'evasion') return []
  return [...(played.techniques ?? techniques ?? scenario.techniques)].toSorted()
}

/** ATT&CK v19 ids that alerts of a case are about, sorted: those of their steps where steps name any, else all of the case. */
export function techniquesOfAlerts(alerts: readonly Alert[], one: PlayedOne): readonly string[] {
  const all = techniquesOfCase(one)
  const { records, techniques } = one.played
  if (techniques === undefined || all.length === 0) return all
  const events = new Set<unknown>(alerts.flatMap((alert) => alert.events))
  const seen = records
    .filter(({ record, phase }) => phase === 'judged' && events.has(record['eventID']))
    .flatMap((step) => step.techniques ?? [])
  return [...new Set(seen)].toSorted()
}
