import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  DeleteUserCommand,
  IAMClient,
  ListUsersCommand,
} from '@aws-sdk/client-iam'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serveTrailproof, type Served } from '../support/endpoint/serve-trailproof.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
let served: Served | undefined

beforeEach(async () => {
  work = await aWorkspace()
})
afterEach(async () => {
  await served?.stop()
  served = undefined
  await work.remove()
})

const serve = async (...argv: readonly string[]): Promise<Served> =>
  (served = await serveTrailproof(argv, work.folder))

const keysOf = ({ env }: Served) => ({
  accessKeyId: env['AWS_ACCESS_KEY_ID']!,
  secretAccessKey: env['AWS_SECRET_ACCESS_KEY']!,
})

const clientOf = (up: Served, credentials = keysOf(up)) => {
  const options = { region: 'us-east-1', endpoint: up.url, credentials, maxAttempts: 1 }
  return { iam: new IAMClient(options), sts: new STSClient(options) }
}

it('answers a real client, tells each call and raises the alert when the run of its rule comes round', async () => {
  const up = await serve('--time-scale', '600')
  const { iam, sts } = clientOf(up)
  await iam.send(new CreateUserCommand({ UserName: 'backdoor' }))
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'backdoor' }))
  const { Arn } = await sts.send(new GetCallerIdentityCommand({}))
  await up.until(/alert {2}high {2}iam-access-key-for-another-user/)
  expect(Arn).toMatch(/^arn:aws:iam::\d{12}:user\/admin$/)
  const { sts: backdoor } = clientOf(up, {
    accessKeyId: AccessKey!.AccessKeyId!,
    secretAccessKey: AccessKey!.SecretAccessKey!,
  })
  expect((await backdoor.send(new GetCallerIdentityCommand({}))).Arn).toMatch(/user\/backdoor$/)
  const calls = up
    .output()
    .split('\n')
    .filter((line) => /^\d\d:/.test(line))
    .map((line) => line.slice(10).split(/ {2,}/).slice(0, 2))
  expect(calls.slice(0, 3)).toEqual([
    ['iam CreateUser', 'user/admin'],
    ['iam CreateAccessKey', 'user/admin'],
    ['sts GetCallerIdentity', 'user/admin'],
  ])
})

it('refuses as AWS does: a wrong secret, an unknown key, what is not there', async () => {
  const up = await serve()
  const { iam } = clientOf(up)
  const wrong = clientOf(up, { ...keysOf(up), secretAccessKey: 'wrong' })
  const unknown = clientOf(up, { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'any' })
  const told = async (promise: Promise<unknown>): Promise<unknown> => {
    const error = (await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    )) as {
      readonly name: string
      readonly $metadata: { readonly httpStatusCode: number }
    }
    return [error.name, error.$metadata.httpStatusCode]
  }
  expect([
    await told(wrong.iam.send(new ListUsersCommand({}))),
    await told(unknown.iam.send(new ListUsersCommand({}))),
    await told(iam.send(new DeleteUserCommand({ UserName: 'nobody' }))),
  ]).toEqual([
    ['SignatureDoesNotMatch', 403],
    ['InvalidClientTokenId', 403],
    ['NoSuchEntityException', 404],
  ])
})

it('keeps what happened between runs, and writes log files in the layout of CloudTrail', async () => {
  const first = await serve('--state', 'state', '--output', 'logs')
  await clientOf(first).iam.send(new CreateUserCommand({ UserName: 'kept' }))
  expect(await first.stop()).toBe(0)
  const second = await serve('--state', 'state')
  const { Users } = await clientOf(second).iam.send(new ListUsersCommand({}))
  const files = (await readdir(join(work.folder, 'logs'), { recursive: true })).filter((file) =>
    file.endsWith('.json.gz'),
  )
  const [file = ''] = files
  const log = gunzipSync(await readFile(join(work.folder, 'logs', file))).toString()
  const { Records } = JSON.parse(log) as { Records: { eventName: string }[] }
  expect([Users!.map(({ UserName }) => UserName), files.length, Records[0]!.eventName]).toEqual([
    ['admin', 'kept'],
    1,
    'CreateUser',
  ])
})

it('listens on loopback only, unless told otherwise twice', async () => {
  const { code, stderr } = await work.run(['serve', '--host', '0.0.0.0'])
  expect([code, stderr.split('\n')[0]]).toEqual([
    2,
    'HOST_REFUSED  0.0.0.0 can be reached from other machines.',
  ])
})

it.each<[string, readonly string[], number, string]>([
  [
    'a place that the atlas does not have',
    ['--from', 'lisbom'],
    2,
    'PLACE_UNKNOWN  The atlas has no place "lisbom".\n  Did you mean "lisbon"?\n',
  ],
  ['rules that are not there', ['--rules', 'nope'], 4, 'INPUT_UNREADABLE  Cannot open "nope".\n'],
  [
    'a folder that there cannot be',
    ['--output', 'file/logs'],
    4,
    'OUTPUT_UNWRITABLE  Cannot write "file/logs": a part of its path is no folder.\n',
  ],
  [
    'a reset of nothing',
    ['--reset'],
    2,
    'USAGE  --reset names no state.\n  Say which: --state DIR --reset. Without --state nothing is kept.\n',
  ],
])('names %s before it listens', async (_name, flags, code, told) => {
  await work.write('file', '')
  const ran = await work.run(['serve', '--port', '0', ...flags])
  expect([ran.code, ran.stderr]).toEqual([code, told])
})

it('ends where its state can no longer be kept, and says why', async () => {
  const up = await serve('--state', 'state')
  await rm(join(work.folder, 'state'), { recursive: true })
  const failed = await clientOf(up)
    .iam.send(new ListUsersCommand({}))
    .catch((error: { readonly $metadata: { readonly httpStatusCode: number } }) => error.$metadata)
  served = undefined
  expect([failed, await up.ended, up.errors()]).toMatchObject([
    { httpStatusCode: 500 },
    4,
    'OUTPUT_UNWRITABLE  Cannot write "state/calls.ndjson": its folder does not exist.',
  ])
})
