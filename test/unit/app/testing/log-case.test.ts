import { describe, expect, it } from 'vitest'
import { logCase, nameOf } from '../../../../src/app/testing/log-case.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const aRecord = (
  eventName: string,
  second: number,
): Record<string, string> & { eventTime: string; eventSource: string; eventName: string } => ({
  eventTime: `2026-03-02T09:00:0${second}Z`,
  eventSource: 'iam.amazonaws.com',
  eventName,
})

describe('a log as a case', () => {
  it('names steps after events, in order of time, the history apart', async () => {
    const log = [aRecord('GetUser', 3), aRecord('CreateUser', 1), aRecord('GetUser', 2)]
    const { records } = await logCase(log, { history: [aRecord('GetUser', 0)] })
    expect(
      records.map(({ phase, step, record }) => [phase, step, record.eventTime.slice(-3)]),
    ).toEqual([
      ['before', 'get-user', '00Z'],
      ['judged', 'create-user', '01Z'],
      ['judged', 'get-user', '02Z'],
      ['judged', 'get-user#2', '03Z'],
    ])
  })

  it('refuses what it cannot read', async () => {
    const folder = temporaryFolder({ 'log.ndjson': '{"eventTime": "now"}\n' })
    await expect(logCase(`${folder}/log.ndjson`)).rejects.toMatchObject({
      code: 'RECORD_MALFORMED',
    })
    await expect(logCase(`${folder}/none.ndjson`)).rejects.toMatchObject({
      code: 'INPUT_UNREADABLE',
    })
    await expect(logCase([aRecord('', 0)])).rejects.toMatchObject({ code: 'RECORD_MALFORMED' })
  })

  it('is named after its files', () => {
    expect([
      nameOf('a.json'),
      nameOf([]),
      nameOf(['a', 'b', 'c', 'd']),
      nameOf([aRecord('GetUser', 0)]),
    ]).toEqual(['a.json', '0 records', 'a, b, c, …', '1 record'])
  })
})
