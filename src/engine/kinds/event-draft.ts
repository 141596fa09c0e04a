import { membersOf, type Draft } from '../draft.ts'
import type { Run } from '../schedule.ts'

/** An alert about one event, which overlapping runs raise once. */
export function eventDraft(run: Run, hit: number): Draft {
  return {
    identity: { parts: ['event'], hit },
    run,
    group: {},
    values: {},
    openUntil: run.to,
    members: membersOf([hit]),
  }
}
