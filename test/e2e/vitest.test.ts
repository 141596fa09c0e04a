import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const run = promisify(execFile)
const project = fileURLToPath(new URL('../../', import.meta.url))

const suite = `import { expect, it } from 'vitest'
import { playCase, replayLog, testScenarios } from 'trailproof/vitest'

const own = { scenarios: ['scenarios'], rules: ['rules'] }

it('is seen', async () => {
  const played = await playCase('group-appears', 'attack/plain', own)
  expect(played).toRaise({ rule: 'group-appears', severity: 'low', steps: ['create-group'] })
  await expect(played).toMatchGolden()
})

it('is silent in its twin', async () => {
  expect(await playCase('group-appears', 'benign/the group is there', own)).toStaySilent()
})

it('is silent over a log', async () => {
  const eventTime = '2026-03-02T09:00:00Z'
  const record = { eventTime, eventSource: 'iam.amazonaws.com', eventName: 'GetGroup' }
  expect(await replayLog([record], own)).toStaySilent('group-appears')
})

await testScenarios(own)
`

const compiler = join(project, 'node_modules/typescript/bin/tsc')
const tsconfig = JSON.stringify({
  compilerOptions: {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  include: ['types.ts'],
})
const types = `import { expect } from 'vitest'
import { playCase, testScenarios, type Outcome } from 'trailproof/vitest'

const played: Outcome = await playCase('a', 'b', { rules: ['rules'] })
expect(played).toRaise('x')
expect(played).not.toRaise({ rule: 'x', severity: 'high', values: { Count: expect.any(Number) } })
expect(played).toStaySilent()
const compared: Promise<void> = expect(played).toMatchGolden()
await compared
// @ts-expect-error -- There is no such severity.
expect(played).toRaise({ rule: 'x', severity: 'hgh' })
await testScenarios({ only: ['x'] })
`

/** Runs vitest in a folder, without colours; gives its output from the first failure on. */
async function runVitest(
  work: Workspace,
  argv: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly text: string }> {
  const { CI: _, VITEST: __, ...environment } = process.env
  const command = join(project, 'node_modules/vitest/vitest.mjs')
  const options = { cwd: work.folder, env: { ...environment, NO_COLOR: '1', ...env } }
  const argvOf = [command, 'run', '--no-color', '--reporter=verbose', ...argv]
  const ran = await run(process.execPath, argvOf, options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  return { code: ran.code, text: `${ran.stdout}${ran.stderr}` }
}

/** What a run said: each test with a tick or a cross, then the failures. */
const marks = (text: string): readonly string[] =>
  [...text.matchAll(/^ +([✓×↓]) (\S+ > .*?)(?: \d+ms)?$/gmu)].map(
    ([, mark, name]) => `${mark} ${name}`,
  )

async function installPacked(work: Workspace): Promise<void> {
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', work.folder], {
    cwd: project,
  })
  const [tarball = ''] = (await readdir(work.folder)).filter((file) => file.endsWith('.tgz'))
  await run('tar', ['xzf', tarball, '-C', 'node_modules'], { cwd: work.folder })
  const installed = join(work.folder, 'node_modules/trailproof')
  await rename(join(work.folder, 'node_modules/package'), installed)
  await symlink(join(project, 'node_modules'), join(installed, 'node_modules'))
}

const installLinked = (work: Workspace): Promise<void> =>
  symlink(project, join(work.folder, 'node_modules/trailproof'))

async function aProject(install: (work: Workspace) => Promise<void>): Promise<Workspace> {
  const work = await aWorkspace({
    'package.json': '{ "type": "module" }',
    'scenarios/group-appears.ts': groupScenario,
    'rules/group-appears.toml': aRuleFile(),
    'suite.test.ts': suite,
  })
  await mkdir(join(work.folder, 'node_modules'))
  await symlink(join(project, 'node_modules/vitest'), join(work.folder, 'node_modules/vitest'))
  await install(work)
  return work
}

const allPass = [
  '✓ suite.test.ts > is seen',
  '✓ suite.test.ts > is silent in its twin',
  '✓ suite.test.ts > is silent over a log',
  '✓ suite.test.ts > group-appears > attack/plain',
  '✓ suite.test.ts > group-appears > benign/the group is there',
  '✓ suite.test.ts > group-appears > golden',
]

describe('trailproof/vitest, installed', () => {
  let work: Workspace
  beforeAll(async () => {
    work = await aProject(installPacked)
  })
  afterAll(() => work.remove())

  it('writes goldens with -u where CI is not set, then all tests pass', async () => {
    const refused = await runVitest(work, ['-u'], { CI: 'true' })
    expect([refused.code, refused.text.includes('GOLDEN_UPDATE_REFUSED')]).toEqual([1, true])
    await runVitest(work, ['-u'])
    const golden = await readFile(join(work.folder, 'golden/group-appears.json'), 'utf8')
    const { code, text } = await runVitest(work)
    expect({ code, marks: marks(text), golden }).toEqual({
      code: 0,
      marks: allPass,
      golden: expect.stringContaining('"rule": "group-appears"'),
    })
  })

  it('types the matchers', async () => {
    await work.write('types.ts', types)
    await work.write('tsconfig.json', tsconfig)
    const ran = await run(process.execPath, [compiler, '-p', '.'], { cwd: work.folder })
    expect(ran).toEqual({ stdout: '', stderr: '' })
  })

  it('says what was lost and which clause failed', async () => {
    const query = 'event.provider: iam.amazonaws.com and event.action: CreateGrop'
    await work.write('rules/group-appears.toml', aRuleFile({ query }))
    const { code, text } = await runVitest(work)
    const failures = text.slice(text.indexOf('Failed Tests'))
    const because = 'because event.action is "CreateGroup", not "CreateGrop"'
    expect({ code, marks: marks(text), told: failures.split(because).length - 1 }).toEqual({
      code: 1,
      marks: [
        '× suite.test.ts > is seen',
        ...allPass.slice(1, 3),
        '× suite.test.ts > group-appears > attack/plain',
        ...allPass.slice(4),
      ],
      told: 2,
    })
  })
})

it('tells by a skipped test that nothing pins the rules', async () => {
  const work = await aProject(installLinked)
  const bundled = suite.slice(0, suite.indexOf('const own')).replace('playCase, replayLog, ', '')
  await work.write(
    'suite.test.ts',
    `${bundled}await testScenarios({ rules: ['rules'], only: ['iam-group-creation'] })`,
  )
  const { code, text } = await runVitest(work)
  expect({ code, skipped: marks(text).filter((mark) => mark.startsWith('↓')) }).toEqual({
    code: 0,
    skipped: [
      '↓ suite.test.ts > trailproof > NOTHING_PINNED Nothing says what your rules must see, so that nothing of them is verified.',
    ],
  })
  await work.remove()
})

it('trailproof/vitest, linked as npm does with a folder, shares the vitest that runs it', async () => {
  const work = await aProject(installLinked)
  const { code, text } = await runVitest(work, ['-u'])
  expect({ code, marks: marks(text) }).toEqual({ code: 0, marks: allPass })
  await work.remove()
})
