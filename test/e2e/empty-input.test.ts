import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
beforeAll(async () => {
  work = await aWorkspace({ 'empty.ndjson': '', 'folder/empty.ndjson': '' })
})
afterAll(() => work.remove())

describe('an input without anything in it', () => {
  it.each([
    ['replay'],
    ['normalize'],
    ['explain', 'iam-mfa-device-deactivated'],
    ['query', 'esql', 'FROM logs | LIMIT 1'],
  ])('is told as a warning by %s, as a file and as standard input', async (...argv) => {
    const [file, stdin] = await Promise.all([
      work.run([...argv, 'empty.ndjson', '--strict']),
      work.run([...argv, '-'], { input: '' }),
    ])
    expect([file.code, file.stderr, stdin.code, stdin.stderr]).toEqual([
      0,
      'INPUT_EMPTY  empty.ndjson holds nothing to read.\n',
      0,
      'INPUT_EMPTY  <stdin> holds nothing to read.\n',
    ])
  })

  it('is nothing to tell of a folder’s file', async () => {
    expect((await work.run(['replay', 'folder'])).stderr).toBe('')
  })
})
