import { describe, expect, it } from 'vitest'
import { RecordHead } from '../../../src/cloudtrail/input/record-head.ts'
import type { JsonObject } from '../../../src/cloudtrail/record.ts'
import { ecsFieldSource } from '../../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../../src/ecs/profile.ts'
import { queryTextOf } from '../../../src/diagnostic/span.ts'
import { createDetector } from '../../../src/engine/create-detector.ts'
import { ReadingPlanner } from '../../../src/engine/reading-plan.ts'
import { Sieve } from '../../../src/engine/sieve.ts'
import { aRecord } from '../../support/a-record.ts'
import { aQueryRule } from '../../support/engine/fixtures.ts'

const fields = ecsFieldSource(defaultProfile)
const sieveOf = (...queries: readonly string[]): Sieve =>
  new Sieve(
    queries.map((query) =>
      createDetector(aQueryRule({ query: queryTextOf(query, 'query') }), fields),
    ),
    fields,
  )

function headOf(parts: JsonObject): RecordHead {
  const text = JSON.stringify({ eventVersion: '1.11', ...aRecord(parts) })
  const head = new RecordHead()
  head.begin(text)
  expect(head.read(0, text.length)).toBe(true)
  return head
}

const called = { eventName: 'CreateUser', sourceIPAddress: '192.0.2.1', userAgent: 'aws-cli/2.15' }
const createUser = { eventName: 'CreateUser', userIdentity: { type: 'IAMUser' } }

describe('a record concerns a rule', () => {
  it.each([
    ['event.action: CreateUser', createUser, true],
    ['event.action: (CreateUser or DeleteUser)', createUser, true],
    ['event.action: Create*', createUser, true],
    ['event.action: DeleteUser', createUser, false],
    ['event.provider: sts.amazonaws.com and event.action: CreateUser', createUser, false],
    ['event.action: CreateUser and aws.cloudtrail.user_identity.type: IAMUser', createUser, true],
    ['event.action: CreateUser and aws.cloudtrail.user_identity.type: Root', createUser, false],
    ['event.action: DeleteUser or aws.cloudtrail.user_identity.type: IAMUser', createUser, true],
    ['not event.action: CreateUser', createUser, false],
    ['event.action: List* or not event.action: *User', createUser, false],
    ['not event.provider: (sts.amazonaws.com or iam.amazonaws.com)', createUser, false],
    ['event.category: iam and not event.type: creation', createUser, false],
    ['source.ip: 192.0.2.0/24', createUser, true],
    ['source.ip: 192.0.2.0/24', called, true],
    ['source.ip: 198.51.100.0/24', called, false],
    ['not source.ip: 192.0.2.1', called, false],
    ['user_agent.name: Boto3', called, false],
    ['not user_agent.original: aws-cli* or user.name: alice', called, true],
    ['not user_agent.original: aws-cli* or user_agent.name: Boto3', called, false],
    ['source.ip: 198.51.100.1', { ...called, b: { sourceIPAddress: '198.51.100.1' } }, true],
    [
      'aws.cloudtrail.flattened.request_parameters.eventName: DeleteUser',
      { ...createUser, requestParameters: { name: 'DeleteUser' } },
      true,
    ],
  ] as const)('%s', (query, record, expected) => {
    expect(sieveOf(query).concerns(headOf(record))).toBe(expected)
  })

  it('not by an action that stands in another member only', () => {
    const record = { eventName: 'ListUsers', requestParameters: { name: 'CreateUser' } }
    expect(sieveOf('event.action: CreateUser').concerns(headOf(record))).toBe(false)
  })
})

it('counts for which rules records are parsed', () => {
  const planner = new ReadingPlanner(
    sieveOf('event.action: CreateUser', 'event.action: Create*', 'event.action: DeleteUser'),
  )
  const answers = ['CreateUser', 'CreateGroup', 'ListUsers'].map((eventName) =>
    planner.concerns(headOf({ eventName })),
  )
  const { looked, rules } = planner.plan(() => 7)
  expect(answers).toEqual([true, true, false])
  expect([
    looked,
    rules.map(({ parsed, parsedAlone, matched }) => [parsed, parsedAlone, matched]),
  ]).toEqual([
    3,
    [
      [2, 1, 7],
      [1, 0, 7],
      [0, 0, 7],
    ],
  ])
})
