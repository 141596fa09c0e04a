import { expect, it } from 'vitest'
import { takePanther } from '../../../../src/import/sources/panther.ts'

const header = `AnalysisType: rule
RuleID: AWS.Group.Created
DisplayName: A group appears
LogTypes: [AWS.CloudTrail]
Threshold: 2
Reports: { MITRE ATT&CK: ['TA0003:T1136.003'] }
`
const log = `{ eventTime: '2019-01-01 00:00:00.000', eventSource: iam.amazonaws.com, eventName: CreateGroup, p_log_type: AWS.CloudTrail }`
const record = {
  eventTime: '2019-01-01T00:00:00Z',
  eventSource: 'iam.amazonaws.com',
  eventName: 'CreateGroup',
}
const take = (text: string): ReturnType<typeof takePanther> =>
  takePanther('group.yml', text, { name: 'group' })

it('takes what must fire as an attack and what must not as benign, and tells what a record alone does not say', () => {
  const tests = `Tests:
  - { Name: made, ExpectedResult: true, Log: ${log} }
  - { Name: made, ExpectedResult: false, Mocks: [{ objectName: known, returnValue: true }], Log: ${log} }
  - { Name: in Okta, ExpectedResult: false, LogType: Okta.SystemLog, Log: { a: 1 } }
  - { Name: half, ExpectedResult: true, Log: { eventName: CreateGroup } }
`
  expect(take(header + tests)).toEqual({
    scenarios: [
      {
        name: 'group',
        title: 'A group appears',
        techniques: ['T1136.003'],
        cases: [
          { kind: 'attack', name: 'made', records: [record] },
          { kind: 'benign', name: 'made #2', records: [record] },
        ],
      },
    ],
    remarks: [
      {
        kind: 'changed',
        what: 'group.yml',
        reason: 'its rule fires from several events on (Threshold); its tests have one each',
      },
      {
        kind: 'changed',
        what: 'group.yml: made #2',
        reason: 'it mocks functions of its rule; the record alone may not decide',
      },
      { kind: 'refused', what: 'group.yml: in Okta', reason: 'its log is of Okta.SystemLog' },
      { kind: 'refused', what: 'group.yml: half', reason: 'it has no eventSource' },
    ],
  })
})

it.each([
  ['a: [', 'it is no YAML document'],
  ['a: 1', 'it is no file of panther-analysis: no AnalysisType'],
  ['AnalysisType: policy', 'its AnalysisType is policy, and only rules have such tests'],
  ['AnalysisType: rule\nLogTypes: [Okta.SystemLog]', 'its logs are Okta.SystemLog'],
  ['AnalysisType: rule\nLogTypes: [AWS.CloudTrail]', 'it has no tests'],
  [bomb(), 'it is no YAML document'],
])('refuses %j by name', (text, reason) => {
  expect(take(text)).toEqual({
    scenarios: [],
    remarks: [{ kind: 'refused', what: 'group.yml', reason }],
  })
})

/** References of references: a few lines that stand for millions of values. */
function bomb(): string {
  const lines = Array.from({ length: 12 }, (_, level) => {
    const inner = level === 0 ? 'x' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array.from({ length: 10 }, () => inner).join(', ')}]`
  })
  return lines.join('\n')
}
