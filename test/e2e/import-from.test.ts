import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const pantherRule = `AnalysisType: rule
RuleID: Group.Created
DisplayName: A group appears
LogTypes: [AWS.CloudTrail]
Tests:
  - Name: made
    ExpectedResult: true
    Log: { eventTime: '2019-01-01T00:00:00Z', eventSource: iam.amazonaws.com, eventName: CreateGroup,
           recipientAccountId: '123456789012', requestParameters: { groupName: payroll } }
  - Name: listed
    ExpectedResult: false
    Log: { eventTime: '2019-01-01T00:00:00Z', eventSource: iam.amazonaws.com, eventName: ListGroups }
`

let workspace: Workspace

beforeAll(async () => {
  workspace = await aWorkspace({
    'panther/group_created.yml': pantherRule,
    'panther/okta.yml': 'AnalysisType: rule\nLogTypes: [Okta.SystemLog]\n',
    'stratus/aws.defense-evasion.cloudtrail-stop.json':
      '{"eventTime":"2024-08-01T00:00:00Z","eventSource":"cloudtrail.amazonaws.com","eventName":"StopLogging"}',
    'stratus/notes.json': '{}',
  })
})
afterAll(() => workspace.remove())

describe('import --from', () => {
  it('makes a scenario that verifies of a rule of panther-analysis', async () => {
    const ran = await workspace.run(['import', '--from', 'panther', 'panther', '--output', 'p'])
    const flags = ['verify', '--scenarios', 'p/scenarios', '--golden', 'golden']
    await workspace.run([...flags, '--update'])
    const { code } = await workspace.run(flags)
    const record = readFileSync(
      join(workspace.folder, 'p/scenarios/records/group-created/1-attack.ndjson'),
      'utf8',
    )
    expect([ran.stdout, code, record]).toEqual([
      `not taken  1 time: its logs are Okta.SystemLog
    panther/okta.yml

wrote  1 scenario to p/scenarios · 2 cases: 1 attack, 1 benign

Next:
  trailproof verify --scenarios p/scenarios --update   # add --rules DIR for your own rules
  trailproof verify --scenarios p/scenarios
`,
      0,
      '{"eventTime":"2026-03-03T00:00:00Z","eventSource":"iam.amazonaws.com","eventName":"CreateGroup","recipientAccountId":"111100000001","requestParameters":{"groupName":"group-1"}}\n',
    ])
  })

  it('names a scenario of Stratus Red Team after its technique', async () => {
    const ran = await workspace.run(['import', '--from', 'stratus', 'stratus', '--output', 's'])
    const module = readFileSync(
      join(workspace.folder, 's/scenarios/stratus-cloudtrail-stop.ts'),
      'utf8',
    )
    expect([ran.code, ran.stdout.split('\n').slice(0, 2), module]).toEqual([
      0,
      [
        'not taken  1 time: neither its name nor that of a folder above is a technique, such as aws.defense-evasion.cloudtrail-stop',
        '    stratus/notes.json',
      ],
      `import { defineScenario, records } from 'trailproof'

export default defineScenario({
  title: 'A trail is stopped',
  techniques: ['T1685.002'],
  detectedBy: [],
  cast: {},
  attack: {
    'as detonated': records('records/stratus-cloudtrail-stop/1-attack.ndjson'),
  },
})
`,
    ])
  })

  it('refuses what holds nothing of the tool, and flags that do not go with it', async () => {
    const nothing = await workspace.run(['import', '--from', 'zircolite', 'stratus'])
    const flag = await workspace.run(['import', '--from', 'panther', 'panther', '--name', 'x'])
    const technique = await workspace.run(['import', 'stratus', '--technique', 'T9999'])
    expect(
      [nothing, flag, technique].map(({ code, stderr }) => `${code} ${stderr.split('  ')[0]}`),
    ).toEqual(['2 INPUT_EMPTY', '2 USAGE', '2 SCENARIO_INVALID'])
  })
})
