import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace({ 'rules/all.toml': aRuleFile({ query: 'event.action: *' }) })
  mkdirSync(join(work.folder, 'tmp'))
})
afterEach(() => work.remove())

/** Records that differ in time and id, each of which the rule matches. */
function* records(count: number): Generator<string> {
  const start = Date.UTC(2026, 2, 2, 9)
  for (let at = 0; at < count; at += 1) {
    const eventTime = new Date(start + at * 1000).toISOString().replace('.000', '')
    const eventID = `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`
    const more = `"eventSource":"iam.amazonaws.com","eventName":"CreateUser","awsRegion":"us-east-1"`
    yield `{"eventVersion":"1.11","eventTime":"${eventTime}",${more},"eventID":"${eventID}"}\n`
  }
}

/** The files of a process that have no name any more. */
function namelessFiles(pid: number | undefined): readonly string[] {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder)
      .map((name) => readlinkSync(join(folder, name)))
      .filter((target) => target.includes('trailproof-hits-') && target.endsWith('(deleted)'))
  } catch {
    // Descriptors come and go while they are listed.
    return []
  }
}

describe.skipIf(process.platform !== 'linux')('a replay that spills hits to a file', () => {
  it.each([
    ['SIGKILL', null],
    ['SIGINT', 130],
  ] as const)('leaves nothing behind when %s ends it', async (signal, expected) => {
    const child = spawn(
      process.execPath,
      [main, 'replay', '-', '--rules', 'rules', '--memory', '1'],
      { cwd: work.folder, env: { ...process.env, TMPDIR: join(work.folder, 'tmp') } },
    )
    child.stdin.on('error', () => undefined)
    // The input never ends: the replay waits for more with its file open.
    for (const record of records(40_000)) child.stdin.write(record)
    let seen = 0
    const looking = setInterval(() => {
      if (seen > 0) return
      seen = namelessFiles(child.pid).length
      if (seen > 0) child.kill(signal)
    }, 20)
    const code = await new Promise((resolve) => child.on('close', resolve))
    clearInterval(looking)
    expect([seen, code, readdirSync(join(work.folder, 'tmp'))]).toEqual([1, expected, []])
  })

  it('gives the alerts that it gives without', async () => {
    await work.write('log.ndjson', [...records(40_000)].join(''))
    const asked = ['replay', 'log.ndjson', '--rules', 'rules', '--format', 'ndjson']
    const [spilled, kept] = [await work.run([...asked, '--memory', '1']), await work.run(asked)]
    expect([spilled.code, spilled.stdout === kept.stdout, kept.stdout.length > 1_000_000]).toEqual([
      0,
      true,
      true,
    ])
  })
})
