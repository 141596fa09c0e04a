import { namespaceOf } from '../../../aws/namespaces.ts'
import { attemptsIn, lastAttempts, type Attempt } from '../../../live/collect/attempt.ts'
import type { LedgerEntry } from '../../../live/ledger/entry.ts'
import type { PlayedCase } from '../../../scenario/played-case.ts'

/** A judged step that leaves a record, as the simulator plays it. */
export interface DueStep {
  readonly step: string
  /** Undefined where the run ended before it. */
  readonly attempt: Attempt | undefined
  /** A data event: trails have it where they are told to, the event history never. */
  readonly isData: boolean
}

/** The judged steps whose records a run must show, in their order. */
export function dueSteps(
  synthetic: PlayedCase,
  entries: readonly LedgerEntry[],
): readonly DueStep[] {
  const judged = synthetic.records.filter(({ phase }) => phase === 'judged')
  const made = new Map(
    [...lastAttempts(attemptsIn(entries))]
      .filter(({ phase }) => phase === 'judged')
      .map((attempt) => [attempt.step, attempt]),
  )
  const steps = new Map(judged.map(({ step, record }) => [step, record]))
  return [...steps].map(([step, record]) => ({
    step,
    attempt: made.get(step),
    isData: record['eventCategory'] === 'Data',
  }))
}

/** `iam:CreateUser` */
export const actionOf = ({ service, operation }: Attempt): string =>
  `${namespaceOf(service).signingName}:${operation}`
