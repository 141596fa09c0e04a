import { expect, it } from 'vitest'
import { arrivedSteps } from '../../../../../src/app/live/collect/arrived-steps.ts'
import type { Attempt } from '../../../../../src/live/collect/attempt.ts'
import type { MatchedRecord } from '../../../../../src/live/collect/match-records.ts'
import { liveCollectedText } from '../../../../../src/report/text/live-collected-text.ts'
import { styleOf } from '../../../../../src/report/text/style.ts'
import { aRecord } from '../../../../support/a-record.ts'

const called = Date.UTC(2026, 2, 2, 9)

const attemptOf = (step: string): Attempt => ({
  kind: 'attempt',
  phase: 'judged',
  step,
  service: 'iam',
  operation: 'CreateUser',
  region: 'us-east-1',
  outcome: 'ok',
  at: called,
})

const attempts = {
  quick: attemptOf('quick'),
  slow: attemptOf('slow'),
  lost: attemptOf('lost'),
  twin: attemptOf('twin'),
}

const recordOf = (step: keyof typeof attempts, by: MatchedRecord['by']): MatchedRecord => ({
  record: aRecord({ eventID: step }),
  step,
  phase: 'judged',
  attempt: attempts[step],
  by,
})

const due = [
  ...Object.entries(attempts).map(([step, attempt]) => ({
    step,
    attempt,
    isData: step === 'lost',
  })),
  { step: 'never', attempt: undefined, isData: false },
]
const records = [recordOf('quick', 'request id'), recordOf('slow', 'access key and time')]
const found = [
  { record: aRecord({ eventID: 'quick' }), arrival: { by: called + 90_000 } },
  {
    record: aRecord({ eventID: 'slow' }),
    arrival: { after: called + 700_000, by: called + 712_400 },
  },
]
const retried = [recordOf('quick', 'request id')]
const arrived = arrivedSteps(due, { records, retried, ambiguous: [attempts.twin] }, found)

it('says of each step whether its record came, and when', () => {
  expect([
    arrived.found,
    arrived.due,
    arrived.latency,
    arrived.steps.map(({ step, state, latency }) => [step, state, latency]),
    arrived.retried,
  ]).toEqual([
    2,
    5,
    { median: 90, longest: 712, slowest: 'slow', atFirst: false },
    [
      ['quick', 'came', { moreThan: 0, atMost: 90 }],
      ['slow', 'late', { moreThan: 700, atMost: 712 }],
      ['lost', 'missing', undefined],
      ['twin', 'ambiguous', undefined],
      ['never', 'not played', undefined],
    ],
    [{ step: 'quick', records: 1 }],
  ])
})

it('tells it with what to do', () => {
  const about = { run: 'k3f9qz', scenario: 's', case: 'attack/a', account: '111122223333' }
  const drift = [
    { path: 'a', kind: 'only in the real record', events: ['X', 'Y'], real: { b: 1 } },
    { path: 'c', kind: 'another value', events: ['X'], real: '1.12', simulated: '1.11' },
  ] as const
  const report = {
    ...about,
    ...arrived,
    source: 'event history',
    verdicts: [],
    notLoaded: [],
    drift,
  }
  expect(liveCollectedText(report, styleOf(false)).split('\n')).toEqual([
    'k3f9qz  s  attack/a  in 111122223333',
    '  2 of 5 judged steps have their record, half within 90 s, the last (slow) within 12 min',
    '  late        slow (iam:CreateUser) more than 12 min after the call',
    '  matched     slow (iam:CreateUser) by access key and time',
    '  no record   lost (iam:CreateUser), a data event',
    '  unclear     twin (iam:CreateUser): no requestID of the run, and other calls of this key in the same second',
    '  not played  never',
    '  to do       the event history has it within ten minutes as a rule; ask again later: trailproof live collect k3f9qz',
    '  to do       it never has data events: read the bucket of a trail that logs them, --bucket',
    '  retried     quick: 1 record of earlier attempts left out',
    '  no alert, as reviewed',
    '  live drift:',
    '    a  only in the real record  X, Y  {"b":1}',
    '    c  another value            X     "1.12", not "1.11"',
    '',
  ])
})
