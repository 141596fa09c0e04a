import { expect, it } from 'vitest'
import type { LiveRun } from '../../../src/report/live-run.ts'
import {
  liveCleanupText,
  liveRunText,
  liveStatusText,
} from '../../../src/report/text/live-run-text.ts'
import { styleOf } from '../../../src/report/text/style.ts'

const plain = styleOf(false)
const about = {
  run: 'k3f9qz',
  scenario: 'group-appears',
  case: 'attack/by name',
  account: '111122223333',
}
const title = 'group-appears  attack/by name  in 111122223333'
const leftovers = [{ what: 'user backdoor-k3f9qz', reason: 'AccessDenied: no' }]
const finding = { code: 'LEDGER_LOCKED', message: 'It is still going on.', hint: 'Wait.' }

const aRun = (parts: Partial<LiveRun>): LiveRun => ({
  ...about,
  mode: 'live',
  ledger: 'runs/k3f9qz.ndjson',
  calls: 43,
  repeated: 0,
  seconds: 75,
  leftovers: [],
  kept: false,
  next: ['trailproof live collect k3f9qz'],
  ...parts,
})

it.each<[string, Partial<LiveRun>, readonly string[]]>([
  [
    'all is taken back',
    {},
    [
      `played  ${title}`,
      '  nothing is left',
      '  43 calls in 75 s',
      '  ledger  runs/k3f9qz.ndjson',
      '  next    trailproof live collect k3f9qz',
    ],
  ],
  [
    'it broke and left something',
    {
      broken: finding,
      leftovers,
      repeated: 7,
      seconds: 190,
      next: ['trailproof live cleanup k3f9qz'],
    },
    [
      `broke  ${title}`,
      '  It is still going on.',
      '  Wait.',
      '  left  user backdoor-k3f9qz: AccessDenied: no',
      '  43 calls in 3 min 10 s, 7 of them again',
      '  ledger  runs/k3f9qz.ndjson',
      '  next    trailproof live cleanup k3f9qz',
    ],
  ],
  [
    'it is kept',
    { kept: true, next: [] },
    [`played  ${title}`, '  kept as it is', '  43 calls in 75 s', '  ledger  runs/k3f9qz.ndjson'],
  ],
])('tells how a run ended: %s', (_, parts, lines) => {
  expect(liveRunText(aRun(parts), plain)).toBe(`${lines.join('\n')}\n`)
})

it('tells what cleaning up came to, and how runs stand', () => {
  const known = { kind: 'known', ...about, mode: 'live', began: '', open: 0 } as const
  expect([
    liveCleanupText(
      [
        { kind: 'cleaned', ...about, leftovers: [] },
        { kind: 'cleaned', ...about, leftovers },
        { kind: 'refused', run: 'zzzzzz', finding },
      ],
      plain,
    ).split('\n'),
    liveStatusText(
      [
        { ...known, state: 'clean' },
        { ...known, state: 'open' },
        { ...known, state: 'open', open: 2 },
        { ...known, state: 'running', open: 2 },
        { kind: 'broken', run: 'zzzzzz', finding },
      ],
      plain,
    ).split('\n'),
  ]).toEqual([
    [
      `k3f9qz  ${title}`,
      '  nothing is left',
      `k3f9qz  ${title}`,
      '  left  user backdoor-k3f9qz: AccessDenied: no',
      'zzzzzz  LEDGER_LOCKED  It is still going on.',
      '  Wait.',
      '',
    ],
    [
      `k3f9qz  ${title}  clean`,
      `k3f9qz  ${title}  not swept`,
      `k3f9qz  ${title}  2 steps open`,
      `k3f9qz  ${title}  running`,
      'zzzzzz  LEDGER_LOCKED  It is still going on.',
      '  Wait.',
      '',
    ],
  ])
})
