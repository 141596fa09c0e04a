import { describe, expect, it } from 'vitest'
import { parseEvidence } from '../../../src/coverage/parse-evidence.ts'
import { printEvidence } from '../../../src/coverage/print-evidence.ts'
import { positionOf } from '../../../src/diagnostic/span.ts'
import { anEvidence } from '../../support/coverage-fixtures.ts'

const read = (text: string): ReturnType<typeof parseEvidence> =>
  parseEvidence({ name: 'evidence.ndjson', text })

describe('reading an evidence file', () => {
  it('gives back what was written', () => {
    const evidence = [
      anEvidence('attack/loud', 'fired', { commit: 'c0ffee', source: 'live', timeToDetect: 5 }),
      anEvidence('benign/a friend', 'silent'),
    ]
    expect(read(`${evidence.map(printEvidence).join('\n')}\n`)).toEqual({ evidence, findings: [] })
  })

  it('tells each line that is none with its place and loses nothing else', () => {
    const good = anEvidence('attack/loud', 'fired')
    const lines = [
      '<<<<<<< HEAD',
      printEvidence(good),
      '=======',
      '{"source":"dream"}',
      '  not json',
      '[]',
      '',
      printEvidence({ ...good, date: 'yesterday' }),
      '>>>>>>> other',
    ]
    const { evidence, findings } = read(lines.join('\r\n'))
    expect({
      evidence,
      findings: findings.map(({ code, message, span }) => [
        code,
        span === undefined ? undefined : positionOf(span).line,
        message,
      ]),
    }).toEqual({
      evidence: [good],
      findings: [
        ['EVIDENCE_CONFLICT', 1, 'The line is a conflict marker that a merge left.'],
        ['EVIDENCE_CONFLICT', 3, 'The line is a conflict marker that a merge left.'],
        [
          'EVIDENCE_INVALID',
          4,
          expect.stringMatching(/^The line is no evidence: "source": .*verify.*replay.*live/),
        ],
        ['EVIDENCE_INVALID', 5, 'The line is no evidence: it is no JSON object.'],
        ['EVIDENCE_INVALID', 6, 'The line is no evidence: it is no JSON object.'],
        [
          'EVIDENCE_INVALID',
          8,
          'The line is no evidence: "date": must be a time in UTC, such as "2026-03-02T09:00:00Z".',
        ],
        ['EVIDENCE_CONFLICT', 9, 'The line is a conflict marker that a merge left.'],
      ],
    })
  })

  it('reads ids of ATT&CK v18 as those of v19', () => {
    const line = printEvidence(anEvidence('attack/loud', 'fired', { techniques: ['T1562.008'] }))
    expect(read(line).evidence[0]?.techniques).toEqual(['T1685.002'])
  })
})
