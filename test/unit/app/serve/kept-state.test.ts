import { appendFile, mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keptState } from '../../../../src/app/serve/kept-state.ts'
import { clientWithUserAgent } from '../../../../src/aws/clients/tools.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailproof-state-'))
})
afterEach(() => rm(folder, { recursive: true }))

const wanted = { seed: 'a', start: 0, world: {} }
const open = (parts: object = {}, reset = false) =>
  keptState(folder, { ...wanted, ...parts }, { reset })

const call = {
  actor: {
    name: 'request',
    identity: { kind: 'credentials', credentials: { AccessKeyId: 'AKIA' } },
    place: 'request',
    address: 0,
    client: clientWithUserAgent('request', 'aws-cli'),
  },
  service: 'iam',
  operation: 'CreateUser',
  input: { UserName: 'a', At: new Date(5), Bytes: Uint8Array.from([1, 2]) },
  region: 'us-east-1',
  at: 7,
  key: 'request/1',
} as const

it('gives back calls as they were made, moments and bytes too', () => {
  open().keep(call)
  const [kept] = open({ start: 9 }).calls
  const agent = kept!.actor.client.userAgent({ service: 'iam', operation: 'CreateUser' })
  expect({ ...kept, actor: kept!.actor.identity, agent }).toEqual({
    ...call,
    actor: call.actor.identity,
    agent: 'aws-cli',
  })
})

it('leaves out a last line that was cut off, and refuses any other', async () => {
  open().keep(call)
  await appendFile(join(folder, 'calls.ndjson'), '{"service":')
  const opened = open()
  opened.keep(call)
  expect([opened.calls.length, open().calls.length]).toEqual([1, 2])
  // Only the end of the line is missing.
  await truncate(join(folder, 'calls.ndjson'), (await stat(join(folder, 'calls.ndjson'))).size - 1)
  open().keep(call)
  expect(open().calls.length).toBe(2)
  await appendFile(join(folder, 'calls.ndjson'), '{}\n')
  expect(() => open()).toThrow('calls.ndjson:3 is no call.')
})

it('lets nobody else read the passwords and keys of the account', async () => {
  const inner = join(folder, 'state')
  keptState(inner, wanted, { reset: false }).keep(call)
  const files = [inner, join(inner, 'beginning.json'), join(inner, 'calls.ndjson')]
  const modes = await Promise.all(files.map(async (file) => (await stat(file)).mode & 0o777))
  expect(modes).toEqual([0o700, 0o600, 0o600])
})

it('refuses another world or seed, until it is begun anew', () => {
  open().keep(call)
  expect(() => open({ seed: 'b' })).toThrow(`"${folder}" was begun with another seed.`)
  expect(() => open({ world: { users: { a: {} } } })).toThrow('was begun with another world.')
  expect(open({ seed: 'b' }, true).calls).toEqual([])
})

it.each(['{', '[]', '{"seed":1,"start":0,"world":{}}'])(
  'refuses a beginning of %s by name',
  async (text) => {
    await writeFile(join(folder, 'beginning.json'), text)
    expect(() => open()).toThrow('beginning.json is no beginning of a state.')
  },
)
