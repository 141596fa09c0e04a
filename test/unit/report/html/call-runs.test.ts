import { describe, expect, it } from 'vitest'
import { callRuns } from '../../../../src/report/html/browser/call-runs.ts'
import { aCall, aCaseDetail } from '../../../support/a-case-detail.ts'

const runsOf = (...args: Parameters<typeof aCaseDetail>): readonly (readonly number[])[] =>
  callRuns(aCaseDetail(...args)).map(({ indices }) => indices)

describe('runs of calls', () => {
  it('hold calls in a row that differ in time and step only', () => {
    const calls = [aCall(0), aCall(1), aCall(2, { action: 'DeleteUser' }), aCall(3)]
    expect(runsOf(calls)).toEqual([[0, 1], [2], [3]])
  })

  it('part where calls belong to an alert and others do not, and after the last call of an alert', () => {
    const calls = [aCall(0), aCall(1), aCall(2), aCall(3), aCall(4)]
    expect(runsOf(calls, { alertAt: [1, 2] })).toEqual([[0], [1, 2], [3, 4]])
    expect(runsOf(calls, { alertAt: [0, 1, 2, 3, 4] })).toEqual([[0, 1, 2, 3, 4]])
  })
})
