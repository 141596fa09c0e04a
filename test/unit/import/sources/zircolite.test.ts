import { expect, it } from 'vitest'
import { takeZircolite } from '../../../../src/import/sources/zircolite.ts'

const record = {
  userIdentity: { type: 'Root' },
  eventTime: '2026-03-02T09:00:00Z',
  eventSource: 'signin.amazonaws.com',
  eventName: 'ConsoleLogin',
}
const dotted = { ...record, userIdentity: undefined, 'userIdentity.type': 'Root' }
const flat = { ...record, userIdentity: undefined, type: 'Root' }
const take = (value: unknown): ReturnType<typeof takeZircolite> =>
  takeZircolite('tests.json', JSON.stringify(value), { nameOf: (title) => title.toLowerCase() })

it('takes tests of rules, with members where CloudTrail has them or with dots', () => {
  const rule = { title: 'Root', true_positive: [record, dotted, flat], true_negative: [record] }
  const reason = 'it has no userIdentity with members: it is flattened, or no CloudTrail record'
  expect(take([rule, { title: 'Idle', true_positive: [] }])).toEqual({
    scenarios: [
      {
        name: 'root',
        title: 'Root',
        techniques: [],
        cases: [
          { kind: 'attack', name: 'true positive 1', records: [record] },
          { kind: 'attack', name: 'true positive 2', records: [record] },
          { kind: 'benign', name: 'true negative 1', records: [record] },
        ],
      },
    ],
    remarks: [
      { kind: 'refused', what: 'tests.json: Root: true positive 3', reason },
      {
        kind: 'refused',
        what: 'tests.json: Idle',
        reason: 'it has no event that must be found',
      },
    ],
  })
})

it('takes what was detected, with the techniques of its tags', () => {
  const found = {
    title: 'Root',
    tags: ['attack.t1078.004', 'attack.persistence'],
    matches: [record],
  }
  expect(take([found]).scenarios).toEqual([
    {
      name: 'root',
      title: 'Root',
      techniques: ['T1078.004'],
      cases: [{ kind: 'attack', name: 'match 1', records: [record] }],
    },
  ])
})

it.each([[{}], [[]], [[1]], [[{ title: 'a ruleset', rule: ['SELECT'] }]]])(
  'refuses %j',
  (value) => {
    expect(take(value).remarks).toEqual([
      {
        kind: 'refused',
        what: 'tests.json',
        reason: 'it is no list of rules: give a file of --test-rules or detected_events.json',
      },
    ])
  },
)
