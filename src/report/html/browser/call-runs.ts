import type { CallDetail, CaseDetail } from '../../case-detail.ts'

/** Calls in a row that differ in time and step only, by their indices. */
export interface CallRun {
  readonly first: CallDetail
  readonly indices: readonly number[]
  /** Indices of the alerts that the calls are part of. */
  readonly alerts: readonly number[]
}

/** Puts the calls of a burst together. A call that an alert comes after ends its run.
 * @example callRuns(detail).map(({ indices }) => indices.length) // [1, 40] */
export function callRuns({ calls, alerts }: CaseDetail): readonly CallRun[] {
  const runs: { first: CallDetail; indices: number[]; alerts: readonly number[] }[] = []
  let last = ''
  for (const [index, call] of calls.entries()) {
    const part = alerts.flatMap((alert, number) => (alert.calls.includes(index) ? [number] : []))
    const key = JSON.stringify([
      call.phase,
      call.action,
      call.provider,
      call.actor,
      call.address,
      call.error,
      part,
    ])
    if (key === last) runs.at(-1)?.indices.push(index)
    else runs.push({ first: call, indices: [index], alerts: part })
    last = alerts.some((alert) => alert.calls.at(-1) === index) ? '' : key
  }
  return runs
}
