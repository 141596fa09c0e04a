import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, runTrailproof, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace({
    'scenarios/group-appears.ts': groupScenario,
    'rules/group-appears.toml': aRuleFile(),
    'rules/other.toml': aRuleFile({
      query: 'event.action: DeleteGroup',
      id: '6a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d12',
    }),
  })
  await work.run(['verify', ...own, '--update'])
})
afterEach(() => work.remove())

const own = ['--scenarios', 'scenarios', '--rules', 'rules']
const read = (file: string): Promise<string> => readFile(join(work.folder, file), 'utf8')

describe('trailproof bundle', () => {
  it('puts together what proves a verdict, and replays to the same alerts', async () => {
    const ran = await work.run(['bundle', 'group-appears', ...own, '--output', 'proof'])
    expect(ran).toEqual({
      code: 0,
      stderr: '',
      stdout: 'proof: 13 files, 1 alert. See it again there: npx trailproof replay records\n',
    })
    const cwd = join(work.folder, 'proof')
    const replayed = await runTrailproof(['replay', 'records', '--format', 'ndjson'], { cwd })
    expect(replayed.stdout).toBe(await read('proof/alerts.ndjson'))
    const { files, ...made } = JSON.parse(await read('proof/manifest.json')) as {
      files: Record<string, string>
    }
    expect([made, Object.keys(files)]).toEqual([
      {
        kind: 'trailproof-bundle',
        trailproof: '0.1.0',
        scenario: 'group-appears',
        rules: ['group-appears'],
        seed: 'trailproof',
        start: '2026-03-02T09:00:00.000Z',
      },
      [
        'README.md',
        'alerts.ndjson',
        'documents/attack-plain.ndjson',
        'documents/benign-the-group-is-there.ndjson',
        'explanations/group-appears-alerts.txt',
        'explanations/group-appears.txt',
        'golden/group-appears.json',
        'records/attack-plain.ndjson',
        'records/benign-the-group-is-there.ndjson',
        'rules/group-appears.toml',
        'scenario/group-appears.ts',
        'trailproof.toml',
      ],
    ])
    const readme = await read('proof/README.md')
    expect(readme.split('\n').slice(0, 9)).toEqual([
      '# A group appears',
      '',
      '✅ **As reviewed**: 2 cases · <code>group-appears</code> is proven',
      '',
      'Scenario <code>group-appears</code>, played by trailproof 0.1.0 with seed <code>trailproof</code> from 2026-03-02T09:00:00.000Z on.',
      '',
      '| case | raised | silent, and why | verdict |',
      '| --- | --- | --- | --- |',
      '| <code>attack/plain</code> | <code>group-appears</code> low at <code>create-group</code> |  | as reviewed |',
    ])
  })

  it('judges a bundled scenario again inside the bundle', async () => {
    const name = 'iam-mfa-deactivation'
    await work.run(['bundle', name, '--output', 'proof'])
    const ran = await runTrailproof(['verify', name], { cwd: join(work.folder, 'proof') })
    expect([ran.code, ran.stdout.split('\n')[0]]).toEqual([0, `✓  ${name}  5 cases`])
  })

  it('packs the same bytes whenever and wherever', async () => {
    const pack = async (file: string, env: Record<string, string>): Promise<Buffer> => {
      await work.run(['bundle', 'group-appears', ...own, '--output', file], { env })
      return readFile(join(work.folder, file))
    }
    for (const kind of ['zip', 'tar.gz']) {
      const one = await pack(`one.${kind}`, { TZ: 'UTC' })
      expect((await pack(`two.${kind}`, { TZ: 'Asia/Tokyo' })).equals(one)).toBe(true)
    }
    await work.run(['bundle', 'group-appears', ...own, '--output', 'proof'])
    const names = Object.keys(unzipSync(await readFile(join(work.folder, 'one.zip'))))
    const { stdout } = await promisify(execFile)('tar', ['tzf', 'one.tar.gz'], {
      cwd: work.folder,
    })
    const folder = (await readdir(join(work.folder, 'proof'), { recursive: true }))
      .filter((name) => /\.\w+$/.test(name))
      .toSorted()
    expect([names, stdout.trim().split('\n')]).toEqual([folder, folder])
  })

  it('says what is lost, and ends 1', async () => {
    await work.write('rules/group-appears.toml', aRuleFile({ query: 'event.action: CreateGrop' }))
    const { code } = await work.run(['bundle', 'group-appears', ...own, '--output', 'proof'])
    const readme = await read('proof/README.md')
    expect([code, readme.split('\n')[2], readme.split('\n')[8]]).toEqual([
      1,
      '❌ **Not as reviewed**: 1 of 2 cases · <code>group-appears</code> <code>fires in no attack case</code>',
      '| <code>attack/plain</code> |  | <code>group-appears</code>: <code>event.action is "CreateGroup", not "CreateGrop"</code> | **lost <code>group-appears</code>** |',
    ])
  })

  it('writes over a bundle of its own and over nothing else', async () => {
    await mkdir(join(work.folder, 'mine'))
    await writeFile(join(work.folder, 'mine/notes.md'), 'precious')
    const refused = await work.run(['bundle', 'group-appears', ...own, '--output', 'mine'])
    expect(refused).toEqual({
      code: 4,
      stdout: '',
      stderr:
        'OUTPUT_UNWRITABLE  "mine" is there and is no bundle.\n  Name a folder that is empty or not there yet, or a file that ends in .zip or .tar.gz.\n',
    })
    await work.run(['bundle', 'group-appears', ...own, '--output', 'proof'])
    const one = ['--case', 'attack/plain']
    await work.run(['bundle', 'group-appears', ...own, ...one, '--output', 'proof'])
    expect(await readdir(join(work.folder, 'proof/records'))).toEqual(['attack-plain.ndjson'])
  })
})
