import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace()
})
afterEach(() => work.remove())

const noise = ['generate', '--noise', '2000', '--noise-only']
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('trailproof generate --noise', () => {
  it('writes the same bytes for the same seed in every time zone', async () => {
    const [here, there] = await Promise.all([
      work.run(noise, { env: { TZ: 'Pacific/Auckland' } }),
      work.run(noise, { env: { TZ: 'America/St_Johns' } }),
    ])
    expect([here.code, here.stdout.split('\n').length, digest(here.stdout)]).toEqual([
      0,
      2_001,
      digest(there.stdout),
    ])
  })

  it.each([
    [
      ['--noise', '1.5'],
      'USAGE  --noise takes a whole number, not "1.5".\n  From 1 to 1000000000, in digits: --noise 50000.\n',
    ],
    [
      ['--noise', '5', '--noise-days', '0'],
      'USAGE  --noise-days takes a whole number, not "0".\n  From 1 to 3650, in digits: --noise-days 14.\n',
    ],
    [
      ['--noise-only'],
      'USAGE  --noise-only says nothing without --noise.\n  Say how many records: --noise 50000.\n',
    ],
    [
      ['--noise', '5', '--noise-only', 'iam-group-creation'],
      'USAGE  --noise-only plays nothing, and "iam-group-creation" is to be played.\n  Leave one of them out.\n',
    ],
  ])('refuses %j', async (argv, stderr) => {
    expect(await work.run(['generate', ...argv])).toEqual({ code: 2, stdout: '', stderr })
  })
})
