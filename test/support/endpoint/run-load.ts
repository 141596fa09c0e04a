import { loadCalls, loadSetUp, query, type LoadCall } from './load-calls.ts'
import { rawClient, type RawAnswer, type RawClient } from './raw-client.ts'

type Keys = Parameters<typeof rawClient>[1]

/** A connection with a user of its own. */
export interface LoadCaller {
  readonly user: string
  readonly client: RawClient
}

/** Makes what the calls read, and a user with keys and a policy for each connection.
 * `recorded` is how many of the calls that this took a trail keeps. */
export async function openCallers(
  url: string,
  admin: Keys,
  connections: number,
): Promise<{ readonly callers: readonly LoadCaller[]; readonly recorded: number }> {
  const client = rawClient(url, admin)
  const ask = async (action: string): Promise<string> => {
    const { status, body } = await client.send(query('iam', `${action}&Version=2010-05-08`))
    if (status !== 200) throw new Error(body)
    return body
  }
  for (const { request } of loadSetUp) await client.send(request)
  const callers: LoadCaller[] = []
  for (let number = 1; number <= connections; number += 1) {
    const user = `user-${number}`
    await ask(`Action=CreateUser&UserName=${user}`)
    const policy = encodeURIComponent('arn:aws:iam::aws:policy/ReadOnlyAccess')
    await ask(`Action=AttachUserPolicy&UserName=${user}&PolicyArn=${policy}`)
    const key = await ask(`Action=CreateAccessKey&UserName=${user}`)
    const keys = {
      accessKeyId: /<AccessKeyId>(.*?)</.exec(key)?.[1] ?? '',
      secretAccessKey: /<SecretAccessKey>(.*?)</.exec(key)?.[1] ?? '',
    }
    callers.push({ user, client: rawClient(url, keys) })
  }
  client.close()
  const kept = loadSetUp.filter(({ isRecorded }) => isRecorded).length
  return { callers, recorded: kept + 3 * connections }
}

/** Sends calls of the mix in turn, each connection one at a time. */
export async function runLoad(
  callers: readonly LoadCaller[],
  calls: number,
  onAnswer: (answer: RawAnswer, call: LoadCall, caller: LoadCaller) => void,
): Promise<void> {
  let next = 0
  const work = async (caller: LoadCaller): Promise<void> => {
    while (next < calls) {
      const call = loadCalls[next % loadCalls.length]!
      next += 1
      onAnswer(await caller.client.send(call.request), call, caller)
    }
  }
  await Promise.all(callers.map(work))
}
