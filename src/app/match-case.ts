import { ingestClock } from '../ecs/ingest-clock.ts'
import { trailEvent } from '../ecs/make-trail-event.ts'
import type { Profile } from '../ecs/profile.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Alert } from '../engine/alert.ts'
import type { Detector } from '../engine/detector.ts'
import { foldAll } from '../engine/fold-all.ts'
import { matchAll } from '../engine/match-all.ts'
import type { PlayedCase } from '../scenario/played-case.ts'
import type { Duration } from '../time/duration.ts'

/** What the rules matched in a played case, ready for any phase. */
export interface MatchedCase {
  /** The events of the records, undo left out; they remember what the rules have asked of them. */
  readonly events: readonly TrailEvent[]
  readonly fold: (phase: Duration) => readonly Alert[]
}

/** Sends the records of a played case past the rules. Undo is played after judging, so its records are left out. */
export function matchCase(
  played: PlayedCase,
  options: { readonly detectors: readonly Detector[]; readonly profile: Profile },
): MatchedCase {
  const clock = ingestClock(options.profile)
  const events = played.records
    .filter(({ phase }) => phase !== 'undo')
    .map(({ record }, position) => trailEvent(record, position, clock))
  // Without needles: over the few records of a case their index saves nothing that was measured.
  const hits = matchAll(events, options.detectors)
  return { events, fold: (phase) => foldAll(hits, { phase, wholeHistory: true }).alerts }
}
