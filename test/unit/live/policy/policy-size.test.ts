import { expect, it } from 'vitest'
import { managedParts, policyLimits, policySize } from '../../../../src/live/policy/policy-size.ts'

const statement = (name: string) => ({
  Effect: 'Allow' as const,
  Action: ['iam:CreateUser'],
  Resource: [`arn:aws:iam::<account>:user/${name.repeat(990)}`],
})
const document = (count: number) => ({
  Version: '2012-10-17',
  Statement: Array.from({ length: count }, () => statement('eve')),
})

it('counts the account by its number and blanks not at all', () => {
  const small = { Version: '2012-10-17', Statement: [{ ...statement(''), Sid: 'a b' }] }
  expect(policySize(small)).toBe(
    JSON.stringify(small).length - 1 + '111122223333'.length - '<account>'.length,
  )
})

it('splits what is too long for one managed policy and loses nothing', () => {
  const whole = document(5)
  const parts = managedParts(whole)
  expect([
    managedParts(document(1)).length,
    parts.every((part) => policySize(part) <= policyLimits.managed),
    parts.flatMap(({ Statement }) => Statement),
  ]).toEqual([1, true, whole.Statement])
})
