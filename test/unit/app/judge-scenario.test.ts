import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgeScenario } from '../../../src/app/judge-scenario.ts'
import { writeGolden } from '../../../src/golden/store.ts'
import {
  aBundledRule,
  aJudgedCase,
  aScenario,
  aUserRule,
  loadedRules,
  someSettings,
} from '../../support/app-fixtures.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'

const scenario = aScenario([
  { kind: 'attack', name: 'known' },
  { kind: 'attack', name: 'unknown' },
  { kind: 'benign', name: 'silent' },
])
const ours = aBundledRule('iam-group-created')
const theirs = aUserRule('theirs')
const judged = [
  aJudgedCase(scenario, 'known', {
    alerts: [aGoldenAlert({ rule: 'iam-group-created' }), aGoldenAlert({ rule: 'theirs' })],
  }),
  aJudgedCase(scenario, 'unknown', { alerts: [aGoldenAlert({ rule: 'theirs' })] }),
  aJudgedCase(scenario, 'silent'),
]

let golden = ''
beforeEach(async () => {
  golden = await mkdtemp(join(tmpdir(), 'trailproof-judge-'))
  await writeGolden(golden, {
    scenario: 'a-scenario',
    cases: [{ case: 'attack/known', alerts: [aGoldenAlert({ rule: 'gone' })] }],
  })
})
afterEach(() => rm(golden, { recursive: true }))

/** What fails, by case: verdicts as `kind rule`. */
async function failures(goldenIsBundled: boolean): Promise<unknown> {
  const context = {
    settings: someSettings({ golden, goldenIsBundled }),
    loaded: loadedRules(ours, theirs),
    phases: undefined,
    update: false,
  }
  const { report, notLoaded } = await judgeScenario(scenario, judged, context)
  const cases = report.cases.map(({ name, outcome }) => [
    name,
    outcome.kind === 'broken'
      ? ['broken']
      : outcome.verdicts.map(
          ({ verdict, fails }) =>
            `${verdict.kind} ${verdict.alert.rule}${fails ? '' : ' (listed)'}`,
        ),
    outcome.kind === 'unreviewed' && outcome.fails,
  ])
  return { cases, notLoaded }
}

describe('judgeScenario', () => {
  it('fails for new alerts of our rules, and lists those of a user who has no goldens', async () => {
    expect(await failures(true)).toEqual({
      cases: [
        ['known', ['new iam-group-created', 'new theirs (listed)'], false],
        ['unknown', ['unreviewed theirs (listed)'], false],
        ['silent', [], true],
      ],
      notLoaded: ['gone'],
    })
  })

  it('fails for every new alert where the goldens are the user’s own', async () => {
    expect(await failures(false)).toEqual({
      cases: [
        ['known', ['new iam-group-created', 'new theirs'], false],
        ['unknown', ['unreviewed theirs'], false],
        ['silent', [], true],
      ],
      notLoaded: ['gone'],
    })
  })
})
