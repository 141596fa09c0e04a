import { expect, it } from 'vitest'
import { AlertDetails } from '../../../src/app/alert-details.ts'
import { ecsFieldSource } from '../../../src/ecs/ecs-field-source.ts'
import { trailEvent } from '../../../src/ecs/make-trail-event.ts'
import { ingestClock } from '../../../src/ecs/ingest-clock.ts'
import { defaultProfile } from '../../../src/ecs/profile.ts'
import { createDetector } from '../../../src/engine/create-detector.ts'
import { anAlert } from '../../support/golden-fixtures.ts'
import { aBundledRule } from '../../support/app-fixtures.ts'

const fields = ecsFieldSource(defaultProfile)
const clock = ingestClock(defaultProfile)

const group = (eventID: string | undefined, line: number, identity: Record<string, string>) => ({
  event: trailEvent(
    {
      eventTime: '2026-03-02T09:00:00Z',
      eventSource: 'iam.amazonaws.com',
      eventName: 'CreateGroup',
      userIdentity: identity,
      sourceIPAddress: '192.0.2.1',
      ...(eventID === undefined ? {} : { eventID }),
    },
    line - 1,
    clock,
  ),
  file: 'log.ndjson',
  line,
})

it('tells the actions of all events that a rule matched, and who, where from and where in the file of the last', () => {
  const details = new AlertDetails(fields)
  const [rule] = details.watch([createDetector(aBundledRule('iam-group-created'), fields)])
  const eve = { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/eve', userName: 'eve' }
  const reads = [
    group('e-1', 1, eve),
    group(undefined, 2, { type: 'AWSService', invokedBy: 'sso.amazonaws.com' }),
    group('e-1', 3, eve),
  ]
  for (const read of reads) {
    details.look(read)
    rule?.match(read.event)
  }
  const place = { file: 'log.ndjson', address: '192.0.2.1' }
  expect([
    details.of(anAlert({ events: ['e-1'] })),
    details.of(anAlert({ events: ['e-1', '#1'] })),
    details.of(anAlert({ events: ['e-9'] })),
  ]).toEqual([
    { ...place, actions: [{ name: 'CreateGroup', count: 1 }], actor: eve.arn, line: 1 },
    {
      ...place,
      actions: [{ name: 'CreateGroup', count: 2 }],
      actor: 'sso.amazonaws.com',
      line: 2,
    },
    undefined,
  ])
})
