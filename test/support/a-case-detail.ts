import type { CallDetail, CaseDetail } from '../../src/report/case-detail.ts'
import { anAlert } from './golden-fixtures.ts'

/** A call of a case, so many seconds after the start; its step and its event follow from the number. */
export function aCall(seconds: number, parts: Partial<CallDetail> = {}): CallDetail {
  const time = new Date(Date.UTC(2026, 2, 2, 9, 0, seconds)).toISOString()
  return {
    phase: 'judged',
    step: `act#${seconds}`,
    time,
    action: 'CreateUser',
    provider: 'iam.amazonaws.com',
    actor: 'arn:aws:iam::120147023047:user/mallory',
    address: '192.0.2.2',
    record: {
      eventTime: time,
      eventSource: 'iam.amazonaws.com',
      eventName: 'CreateUser',
      eventID: `event-${seconds}`,
    },
    document: { event: { action: 'CreateUser' } },
    ...parts,
  }
}

/** A case of those calls; its one alert is about the calls of those indices. */
export function aCaseDetail(
  calls: readonly CallDetail[],
  options: { readonly alertAt?: readonly number[] } = {},
): CaseDetail {
  const { alertAt = [] } = options
  const alerts = alertAt.length === 0 ? [] : [{ alert: anAlert(), calls: alertAt }]
  return { calls, alerts, silent: [] }
}
