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
  it('lists alerts in columns and adds the records up', () => {
    expect(replayText(result, styleOf(false)).split('\n')).toEqual([
      '2026-03-02T09:00:00.000Z  high  a-rule          1 event  event-1  user.name=al\\x1bice',
      '2026-03-02T09:00:00.000Z  high  another-rule  25 events  event-1   (cold: its history begins before the log)',
      '',
      '2 alerts from 2 of 0 rules · 4 records: 2 judged, 1 duplicate, 1 malformed',
      '',
    ])
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
      rules: { loaded: 0, blind: [], unsupported: [], invalid: [], warnings: [] },
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
