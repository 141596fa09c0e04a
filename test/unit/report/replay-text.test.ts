import { describe, expect, it } from 'vitest'
import type { ReplayResult } from '../../../src/engine/replay-result.ts'
import { alertLines, replayJson } from '../../../src/report/json/replay-json.ts'
import { inputFindingsText, replayText } from '../../../src/report/text/replay-text.ts'
import { styleOf } from '../../../src/report/text/style.ts'
import { anAlert } from '../../support/golden-fixtures.ts'

const result: ReplayResult = {
  records: { read: 4, judged: 2, skipped: 0, duplicate: 1, late: 0, malformed: 1 },
  rules: { loaded: [], blind: [], unsupported: [], invalid: [] },
  alerts: [
    anAlert({ group: { 'user.name': 'al\u001bice' } }),
    anAlert({ shortName: 'another-rule', eventCount: 25, cold: true }),
  ],
}

describe('replayText', () => {
  it('lists alerts in columns, each with who did what, and adds the records up', () => {
    const actions = ['A', 'B', 'C', 'D'].map((name, at) => ({ name, count: at + 1 }))
    const who = { actor: 'arn:evil\u001b', address: '192.0.2.1', file: 'log.json', line: 7 }
    const details = [
      { actions: actions.slice(0, 1), ...who },
      { ...who, actions, actor: undefined },
    ]
    expect(replayText({ ...result, details }, styleOf(false)).split('\n')).toEqual([
      '2026-03-02T09:00:00.000Z  high  a-rule          1 event  user.name=al\\x1bice',
      '    A by arn:evil\\x1b from 192.0.2.1  log.json:7  event event-1',
      '2026-03-02T09:00:00.000Z  high  another-rule  25 events   (cold: its history begins before the log)',
      '    A, B ×2, C ×3 and 1 more from 192.0.2.1  log.json:7  event event-1',
      '',
      '2 alerts from 2 of 0 rules · 4 records: 2 judged, 1 duplicate, 1 malformed',
      '',
    ])
  })

  it('says of how many alerts it does not know who did what', () => {
    const details = [undefined, undefined]
    expect(
      replayText({ ...result, details }, styleOf(false))
        .split('\n')
        .slice(-3, -2),
    ).toEqual(['Too many events matched to keep who did what of 2 alerts: name rules with --rule.'])
  })

  it('says that nothing fired', () => {
    const counts = { read: 1, judged: 1, skipped: 0, duplicate: 0, late: 0, malformed: 0 }
    expect(replayText({ ...result, records: counts, alerts: [] }, styleOf(false))).toBe(
      '0 alerts from 0 of 0 rules · 1 record: 1 judged\n',
    )
  })
})

describe('the machine formats of a replay', () => {
  it('give one object with records, rules and alerts', () => {
    expect(JSON.parse([...replayJson(result)].join(''))).toEqual({
      records: result.records,
      rules: { loaded: 0, blind: [], otherData: [], unsupported: [], invalid: [], warnings: [] },
      alerts: result.alerts,
    })
  })

  it('give one alert a line', () => {
    const lines = [...alertLines(result.alerts)].join('').trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(result.alerts)
  })
})

describe('inputFindingsText', () => {
  it('says how many it leaves out', () => {
    const finding = { severity: 'error', code: 'RECORD_MALFORMED', message: 'No.' } as const
    expect(
      inputFindingsText(Array.from({ length: 102 }, () => finding))
        .split('\n')
        .slice(98),
    ).toEqual(['RECORD_MALFORMED  No.', 'RECORD_MALFORMED  No.', '… and 2 more of the kind.', ''])
    expect(inputFindingsText([])).toBe('')
  })
})
