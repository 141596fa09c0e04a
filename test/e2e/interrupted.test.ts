import { spawn } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

const record = JSON.stringify({
  eventVersion: '1.11',
  eventTime: '2026-03-02T09:00:00Z',
  eventSource: 'iam.amazonaws.com',
  eventName: 'CreateUser',
  awsRegion: 'us-east-1',
})

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace({ 'log.ndjson': `${record}\n`, 'out/old.ndjson': 'old\n' })
})
afterEach(() => work.remove())

/** Starts a run whose input never ends, and ends it by a signal once it has begun to write. */
function interrupted(signal: 'SIGINT' | 'SIGTERM'): Promise<number | null> {
  const argv = ['normalize', '-', '--output', 'out/old.ndjson']
  const child = spawn(process.execPath, [main, ...argv], { cwd: work.folder })
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${record}\n`)
  const looking = setInterval(() => {
    void readdir(join(work.folder, 'out')).then((names) => {
      if (names.length > 1) child.kill(signal)
    })
  }, 20)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(looking)
      resolve(code)
    })
  })
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a run with %i, and its output is as it was', async (signal, code) => {
  const ended = await interrupted(signal)
  expect([
    ended,
    await readdir(join(work.folder, 'out')),
    await readFile(join(work.folder, 'out/old.ndjson'), 'utf8'),
  ]).toEqual([code, ['old.ndjson'], 'old\n'])
})

it('keeps the mode of a file and the link to it', async () => {
  const file = join(work.folder, 'out/old.ndjson')
  await chmod(file, 0o640)
  await mkdir(join(work.folder, 'links'))
  await symlink(file, join(work.folder, 'links/here.ndjson'))
  await writeFile(join(work.folder, 'log.ndjson'), `${record}\n`)
  const { code } = await work.run(['normalize', 'log.ndjson', '--output', 'links/here.ndjson'])
  const text = await readFile(file, 'utf8')
  expect([
    code,
    (await stat(file)).mode & 0o777,
    text.startsWith('{'),
    await readdir(join(work.folder, 'out')),
    await readdir(join(work.folder, 'links')),
  ]).toEqual([0, 0o640, true, ['old.ndjson'], ['here.ndjson']])
})

it.skipIf(!existsSync('/dev/full'))('tells a full disk and ends 4', async () => {
  const { code, stderr } = await work.run(['normalize', 'log.ndjson', '--output', '/dev/full'])
  expect([code, stderr]).toEqual([
    4,
    'OUTPUT_UNWRITABLE  Cannot write "/dev/full": the disk is full.\n',
  ])
})
