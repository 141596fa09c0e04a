import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aRuleFile } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

// Six calls from 30 s to 130 s after the start, and a rule that wants six in a window of five minutes without overlap:
// the ticks at 30.5, 60.5, 90.5 and 120.5 s cut them in two.
const slowBurst = `import { ListUsersCommand } from '@aws-sdk/client-iam'
import { awsCli, defineScenario, iamUser, seconds } from 'trailproof'

const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) })

export default defineScenario({
  title: 'Six looks in two minutes',
  techniques: ['T1087.004'],
  detectedBy: ['six-looks'],
  world: { users: { mallory: { attached: ['ReadOnlyAccess'] } } },
  cast: { mallory },
  attack: {
    slowly: async (play) => {
      await play.wait(seconds(30))
      await play.every(seconds(20), 6, () => play.as(mallory).send(new ListUsersCommand({})))
    },
  },
})
`
const sixLooks = aRuleFile({ query: 'event.action: ListUsers' })
  .replace('from = "now-6m"', 'from = "now-5m"')
  .replace('type = "query"', 'type = "threshold"')
  .concat('[rule.threshold]\nfield = ["user.name"]\nvalue = 6\n')

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace({
    'scenarios/slow-burst.ts': slowBurst,
    'rules/six-looks.toml': sixLooks,
  })
})
afterEach(() => work.remove())

it('lists a case whose alerts hang on the phase, until its golden says so', async () => {
  const verify = ['verify', '--scenarios', 'scenarios', '--rules', 'rules', '--quiet']
  await work.run([...verify, '--update'])
  const phase = (word: string): readonly string[] => [
    'Alerts that hang on the phase of the ticks or of the start:',
    `${word}  slow-burst attack/slowly  six-looks  fires in 15 of 19 ticks and starts, in 15 with the same alerts`,
  ]
  const unknown = await work.run([...verify, '--phases'])
  expect([unknown.code, unknown.stdout.split('\n').slice(0, 2)]).toEqual([1, phase('phase')])
  await work.run([...verify, '--phases', '--update'])
  const known = await work.run([...verify, '--phases'])
  expect([known.code, known.stdout.split('\n').slice(0, 2)]).toEqual([0, phase('known')])
  expect(
    JSON.parse(await readFile(join(work.folder, 'golden/slow-burst.json'), 'utf8')) as object,
  ).toMatchObject({ cases: [{ case: 'attack/slowly', phaseDependent: ['six-looks'] }] })
})
