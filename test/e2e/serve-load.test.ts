import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loggedRecords } from '../support/endpoint/logged-records.ts'
import { query, whoAmI } from '../support/endpoint/load-calls.ts'
import { rawClient, type RawClient } from '../support/endpoint/raw-client.ts'
import { openCallers, runLoad } from '../support/endpoint/run-load.ts'
import { serveTrailproof, type Served } from '../support/endpoint/serve-trailproof.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
let served: Served | undefined

beforeEach(async () => {
  work = await aWorkspace()
})
afterEach(async () => {
  await served?.stop()
  await work.remove()
})

const keysOf = ({ env }: Served) => ({
  accessKeyId: env['AWS_ACCESS_KEY_ID']!,
  secretAccessKey: env['AWS_SECRET_ACCESS_KEY']!,
})

it('answers 2,000 signed calls over 16 connections, each to its own caller, and loses none', async () => {
  served = await serveTrailproof(['--output', 'logs'], work.folder)
  const { callers, recorded } = await openCallers(served.url, keysOf(served), 16)
  const seen = { answered: 0, refused: 0, recorded, asked: 0, known: 0 }
  await runLoad(callers, 2_000, ({ status, body }, { request, isRecorded }, { user }) => {
    seen[status === 200 ? 'answered' : 'refused'] += 1
    if (isRecorded) seen.recorded += 1
    if (request !== whoAmI) return
    seen.asked += 1
    if (body.includes(`:user/${user}</Arn>`)) seen.known += 1
  })
  for (const { client } of callers) client.close()
  const exit = await served.stop()
  const records = await loggedRecords(join(work.folder, 'logs'))
  const ids = new Set(records.map(({ eventID }) => eventID))
  const requests = new Set(records.map((record) => record['requestID']))
  expect({
    ...seen,
    exit,
    records: records.length,
    ids: ids.size,
    requests: requests.size,
  }).toEqual({
    answered: 2_000,
    refused: 0,
    // A trail keeps all but the 168 calls for objects; 51 calls came before.
    recorded: 1_883,
    asked: 167,
    known: 167,
    exit: 0,
    records: 1_883,
    ids: 1_883,
    requests: 1_883,
  })
})

const idOf = (body: string): string => /<UserId>(.*?)</.exec(body)?.[1] ?? ''

it('holds every call that was answered after it was killed amid calls, and makes no id twice', async () => {
  const first = await serveTrailproof(['--state', 'state'], work.folder)
  const answered = new Map<string, string>()
  const create = async (client: RawClient, user: string): Promise<void> => {
    const { body } = await client.send(
      query('iam', `Action=CreateUser&UserName=${user}&Version=2010-05-08`),
    )
    answered.set(user, idOf(body))
    if (answered.size === 40) void first.kill()
  }
  const clients = [1, 2, 3, 4].map(() => rawClient(first.url, keysOf(first)))
  // It leaves no call in the journal, and has a number.
  await fetch(first.url)
  const sending = clients.map(async (client, connection) => {
    for (let number = 0; number < 100; number += 1) {
      await create(client, `${connection}-${number}`)
    }
  })
  const ends = await Promise.allSettled(sending)
  await first.kill()
  served = await serveTrailproof(['--state', 'state'], work.folder)
  const again = rawClient(served.url, keysOf(served))
  const made = await again.send(query('iam', 'Action=CreateUser&UserName=new&Version=2010-05-08'))
  const { body } = await again.send(query('iam', 'Action=ListUsers&Version=2010-05-08'))
  const kept = new Map(
    [...body.matchAll(/<UserName>(.*?)<.*?<UserId>(.*?)</g)].map(([, user = '', id = '']) => [
      user,
      id,
    ]),
  )
  again.close()
  expect({
    ends: ends.map(({ status }) => status),
    lost: [...answered].filter(([user, id]) => kept.get(user) !== id),
    isAnswerOfNew: kept.get('new') === idOf(made.body),
    twice: kept.size - new Set(kept.values()).size,
  }).toEqual({
    ends: ['rejected', 'rejected', 'rejected', 'rejected'],
    lost: [],
    isAnswerOfNew: true,
    twice: 0,
  })
})
