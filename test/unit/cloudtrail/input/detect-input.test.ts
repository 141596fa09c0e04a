import { expect, it } from 'vitest'
import { detectInput } from '../../../../src/cloudtrail/input/detect-input.ts'
import { aRecord } from '../../../support/a-record.ts'

const time = '2026-03-02T09:00:00.000Z'

it.each([
  [aRecord(), 'cloudtrail'],
  [aRecord({ eventTime: 'broken' }), 'cloudtrail'],
  [{ '@timestamp': time, event: { action: 'x' } }, 'ecs'],
  [{ '@timestamp': time, 'event.action': 'x' }, 'ecs'],
  [{ _index: 'x', _source: { '@timestamp': time, 'user.name': 'x' } }, 'ecs'],
  [{ '@timestamp': time, process_name: 'x' }, 'json'],
  [{ event: { action: 'x' } }, 'json'],
  [{ name: 'x' }, 'json'],
  [[], 'json'],
  [null, 'json'],
])('%j is %s', (first, kind) => {
  expect(detectInput(first)).toBe(kind)
})
