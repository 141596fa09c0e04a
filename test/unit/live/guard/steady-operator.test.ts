import { expect, it } from 'vitest'
import type { AwsCaller } from '../../../../src/live/aws-caller.ts'
import { steadyOperator } from '../../../../src/live/guard/steady-operator.ts'

const accounts: Readonly<Record<string, readonly [account: string, name: string]>> = {
  first: ['111122223333', 'role/ops'],
  renewed: ['111122223333', 'role/ops'],
  foreign: ['444455556666', 'role/ops'],
  owner: ['111122223333', 'root'],
}

/** Asks who it is, then makes a call before and one after the keys change; what was called, by whom. */
async function changingTo(next: string): Promise<readonly unknown[]> {
  const called: string[] = []
  const call: AwsCaller = async ({ as, operation }) => {
    const key = as === 'operator' ? 'operator' : (as.AccessKeyId ?? '')
    called.push(`${operation} ${key}`)
    const known = accounts[key]
    if (known === undefined) {
      return { outcome: { kind: 'error', code: 'ExpiredToken', message: 'no' } }
    }
    const [Account, name] = known
    const output = { Account, Arn: `arn:aws:iam::${Account}:${name}` }
    return { outcome: { kind: 'output', output } }
  }
  let key = 'first'
  const steady = steadyOperator(call, async () => ({ AccessKeyId: key, SecretAccessKey: 's' }))
  const ask = { input: {}, region: 'us-east-1', as: 'operator' } as const
  await steady({ ...ask, service: 'sts', operation: 'GetCallerIdentity' })
  const create = { ...ask, service: 'iam', operation: 'CreateUser' }
  await steady(create)
  key = next
  const end = await steady(create).then(
    () => 'called',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
  return [called, end]
}

const before = ['GetCallerIdentity first', 'CreateUser first']

it('asks nothing more while the keys are the same', async () => {
  expect(await changingTo('first')).toEqual([[...before, 'CreateUser first'], 'called'])
})

it('asks whose new keys are before it calls with them', async () => {
  expect(await changingTo('renewed')).toEqual([
    [...before, 'GetCallerIdentity renewed', 'CreateUser renewed'],
    'called',
  ])
})

it.each([
  ['foreign', 'The credentials changed from the account 111122223333 to 444455556666.'],
  ['owner', 'The credentials changed to those of root of 111122223333.'],
  ['unknown', 'The credentials changed, and AWS does not say whose they are (ExpiredToken).'],
])('calls nothing with keys that are %s', async (next, message) => {
  expect(await changingTo(next)).toEqual([[...before, `GetCallerIdentity ${next}`], message])
})
