import { describe, expect, it } from 'vitest'
import { replayRemarks } from '../../../src/report/remarks/replay-remarks.ts'
import type { Remark } from '../../../src/report/remarks/remark.ts'
import { checkRemarks } from '../../../src/report/remarks/rules-remarks.ts'
import { sarif } from '../../../src/report/sarif/sarif.ts'
import { uriOf } from '../../../src/report/sarif/uri-of.ts'
import { aMixedRuleCheck, aReplayReport } from '../../support/report-fixtures.ts'

interface Result {
  readonly message: { readonly text: string }
  readonly partialFingerprints: Readonly<Record<string, string>>
}

const log = (remarks: readonly Remark[]): unknown =>
  JSON.parse([...sarif(remarks, { version: '1.2.3', pathOf: (file) => file })].join(''))
const resultsOf = (remarks: readonly Remark[]): readonly Result[] =>
  (log(remarks) as { runs: [{ results: readonly Result[] }] }).runs[0].results

const aRemark = (parts: Partial<Remark> = {}): Remark => ({
  level: 'error',
  about: { kind: 'code', id: 'X' },
  title: 'T',
  lines: ['M'],
  key: ['k'],
  ...parts,
})

describe('sarif', () => {
  it('gives a result an alert, with the detection as its rule, where the last event stands', () => {
    expect(log(replayRemarks(aReplayReport()))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'trailproof',
              version: '1.2.3',
              rules: [
                {
                  id: 'a-rule',
                  shortDescription: {
                    text: 'A rule',
                  },
                  properties: {
                    'security-severity': '7.3',
                  },
                },
                {
                  id: 'b-rule',
                  shortDescription: {
                    text: 'A rule',
                  },
                  properties: {
                    'security-severity': '7.3',
                  },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'a-rule',
              ruleIndex: 0,
              level: 'error',
              message: {
                text: 'a-rule fires at 2026-03-02T09:00:00.000Z on 1 event.\nCreateUser ×2, DeleteUser by arn:eve from 192.0.2.1\nuser.name=eve',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {
                      uri: 'log.json',
                      uriBaseId: '%SRCROOT%',
                    },
                    region: {
                      startLine: 7,
                    },
                  },
                },
              ],
              partialFingerprints: {
                'trailproof/v1': '35d5f47ac0b6f559a5be908d520e5f2f1c6ab507585927c264ca70fd8516b8b8',
              },
            },
            {
              ruleId: 'b-rule',
              ruleIndex: 1,
              level: 'error',
              message: {
                text: 'b-rule fires at 2026-03-02T09:00:00.000Z on 2 events.',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {
                      uri: 'rules/b-rule.toml',
                      uriBaseId: '%SRCROOT%',
                    },
                  },
                },
              ],
              partialFingerprints: {
                'trailproof/v1': '755009876a98e166c850700696b3868a04cbeb649e3a5253ecc97b13c1a33a99',
              },
            },
          ],
        },
      ],
    })
  })

  it('gives a result a finding, with its code as its rule, and the region of its span', () => {
    expect(log(checkRemarks(aMixedRuleCheck))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'trailproof',
              version: '1.2.3',
              rules: [
                {
                  id: 'KQL_SYNTAX',
                  shortDescription: {
                    text: 'Finding KQL_SYNTAX',
                  },
                },
                {
                  id: 'ESQL_COMMAND_UNSUPPORTED',
                  shortDescription: {
                    text: 'Finding ESQL_COMMAND_UNSUPPORTED',
                  },
                },
                {
                  id: 'MAX_SIGNALS_REACHED',
                  shortDescription: {
                    text: 'Finding MAX_SIGNALS_REACHED',
                  },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'KQL_SYNTAX',
              ruleIndex: 0,
              level: 'error',
              message: {
                text: 'Nothing follows "and".\nGive an expression.',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {
                      uri: 'rules/wrong.toml',
                      uriBaseId: '%SRCROOT%',
                    },
                    region: {
                      startLine: 2,
                      startColumn: 6,
                      endLine: 2,
                      endColumn: 9,
                    },
                  },
                },
              ],
              partialFingerprints: {
                'trailproof/v1': '14928bc47b7bbb2bef79782e435d96792a86f94a13d8ab6a6b5eea2487767a8c',
              },
            },
            {
              ruleId: 'ESQL_COMMAND_UNSUPPORTED',
              ruleIndex: 1,
              level: 'warning',
              message: {
                text: 'LOOKUP is not supported.',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {
                      uri: 'rules/later.toml',
                      uriBaseId: '%SRCROOT%',
                    },
                  },
                },
              ],
              partialFingerprints: {
                'trailproof/v1': '0647d8caf91da0911aeca77b168ecb4b1ae24d68ef012ea90ddcefb80ad712df',
              },
            },
            {
              ruleId: 'MAX_SIGNALS_REACHED',
              ruleIndex: 2,
              level: 'note',
              message: {
                text: 'It raised 100 alerts in a run.',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {
                      uri: 'rules/a-rule.toml',
                      uriBaseId: '%SRCROOT%',
                    },
                  },
                },
              ],
              partialFingerprints: {
                'trailproof/v1': '0038758f86615ad781100a25570ca3d26428b9a5f45f79368c783eac67f5b899',
              },
            },
          ],
        },
      ],
    })
  })

  it('gives a run without results where there is nothing to say', () => {
    expect(log([])).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'trailproof',
              version: '1.2.3',
              rules: [],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [],
        },
      ],
    })
  })

  it('keeps fingerprints when texts and lines move, and tells equal keys apart', () => {
    const moved = aRemark({ lines: ['other'], place: { file: 'a', line: 9 } })
    const prints = (remarks: readonly Remark[]): readonly (string | undefined)[] =>
      resultsOf(remarks).map(({ partialFingerprints }) => partialFingerprints['trailproof/v1'])
    const [first] = prints([aRemark()])
    const [again, twin, other] = prints([moved, moved, aRemark({ key: ['l'] })])
    expect([again, new Set([first, twin, other]).size, first?.length]).toEqual([first, 3, 64])
  })

  it('shows controls and makes no links of texts', () => {
    const [result] = resultsOf([aRemark({ lines: ['[a](https://evil.example)', '\u001b\ud800'] })])
    expect(result?.message.text).toBe('[a] (https://evil.example)\n\\x1b\ufffd')
  })
})

describe('uriOf', () => {
  it.each([
    ['rules/a.toml', 'rules/a.toml'],
    ['my rules/50%#1?.toml', 'my%20rules/50%25%231%3F.toml'],
    ['/var/log/ü.json', 'file:///var/log/%C3%BC.json'],
    ['C:/logs/a.json', 'file:///C%3A/logs/a.json'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['a\ud800\u0000', 'a%EF%BF%BD%5Cx00'],
  ])('writes %j as %j', (path, uri) => {
    expect(uriOf(path)).toBe(uri)
  })
})
