import { describe, expect, it } from 'vitest'
import { firstRunFrom, lastRunOver, runAt, type Schedule } from '../../../src/engine/schedule.ts'
import { minutes, seconds } from '../../../src/time/duration.ts'

const schedule: Schedule = { interval: minutes(5), lookBack: minutes(6), phase: seconds(30) }

describe('a schedule', () => {
  it('puts runs at phase + k * interval and lets them look back', () => {
    expect(runAt(schedule, 2)).toEqual({ index: 2, from: seconds(270), to: seconds(630) })
  })

  it.each([
    { moment: seconds(330), first: 1, last: 2, what: 'on a run’s end' },
    { moment: seconds(331), first: 2, last: 2, what: 'just after it' },
    { moment: seconds(270), first: 1, last: 2, what: 'on a run’s start' },
    { moment: seconds(269), first: 1, last: 1, what: 'just before it' },
  ])('counts a moment $what into the runs $first to $last', ({ moment, first, last }) => {
    expect([firstRunFrom(schedule, moment), lastRunOver(schedule, moment)]).toEqual([first, last])
  })

  it('never sees a moment between windows that do not meet', () => {
    const gaps: Schedule = { interval: minutes(10), lookBack: minutes(5), phase: 0 }
    expect([firstRunFrom(gaps, minutes(2)), lastRunOver(gaps, minutes(2))]).toEqual([1, 0])
  })
})
