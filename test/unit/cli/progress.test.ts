import { expect, it } from 'vitest'
import { progressDisplay } from '../../../src/cli/progress-display.ts'
import { progressText } from '../../../src/cli/progress-text.ts'

it('says how far the work is, how fast it goes and how long it takes', () => {
  const bytes = { done: 400, of: 1_000 }
  expect([
    progressText({ done: 43, of: 0, unit: 'records', bytes }, 10),
    progressText({ done: 1_200_000, of: 0, unit: 'records', bytes }, 14_000),
    progressText({ done: 1_200, of: 0, unit: 'records', bytes: { done: 5, of: 0 } }, 2_000),
    progressText({ done: 3, of: 126, unit: 'cases', what: 'a-scenario' }, 4_000),
    progressText({ done: 50, of: 100, unit: 'cases' }, 7_500_000),
  ]).toEqual([
    '43 records',
    '1.2 M records · 86k/s · 40 % · 21s left',
    '1200 records · 600/s',
    '3/126 cases  a-scenario · 0.8/s · 2m44s left',
    '50/100 cases · 0/s · 2h05m left',
  ])
})

it('says how long is usual for what AWS takes its time for', () => {
  const waiting = { soFar: 185_000, usually: 600_000 }
  expect(progressText({ done: 12, of: 14, unit: 'records', what: 'k3f9qz', waiting }, 10)).toBe(
    '12/14 records  k3f9qz · usually all within 10m · 3m05s so far',
  )
})

it.each([
  ['on a terminal ten times a second', true, 100],
  ['in a log every fifteen seconds, and not for short work', false, 15_000],
])('shows progress %s', (_, isTerminal, pause) => {
  let time = 0
  const written: string[] = []
  const display = progressDisplay({
    isTerminal,
    columns: () => 80,
    write: (text) => written.push(text),
    now: () => time,
  })
  for (const at of [0, pause - 1, pause, pause + 1, 2 * pause]) {
    time = at
    display.show({ done: at, of: 0, unit: 'records' })
  }
  display.clear()
  expect([written.length, written.at(-1)]).toEqual(
    isTerminal ? [4, '\r\u001b[K'] : [2, '30k records · 1000/s\n'],
  )
})
