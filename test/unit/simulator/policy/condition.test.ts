import { describe, expect, it } from 'vitest'
import { conditionHolds, readOperator } from '../../../../src/simulator/policy/condition.ts'

const holds = (
  operator: string,
  wanted: readonly string[],
  actual: readonly string[] | undefined,
): boolean => {
  const read = readOperator(operator)
  if (read === undefined) throw new Error(`${operator} is no operator`)
  const condition = { ...read, key: 'aws:username', values: wanted }
  return conditionHolds(
    condition,
    () => actual,
    (text) => text,
  )
}

describe('conditionHolds', () => {
  it.each<[string, string[], string[] | undefined, boolean]>([
    ['StringEquals', ['a', 'b'], ['b'], true],
    ['StringEquals', ['a'], ['A'], false],
    ['StringEquals', ['a'], undefined, false],
    ['StringEqualsIfExists', ['a'], undefined, true],
    ['StringEqualsIfExists', ['a'], ['b'], false],
    ['StringNotEquals', ['a', 'b'], ['c'], true],
    ['StringNotEquals', ['a', 'b'], ['b'], false],
    ['StringNotEquals', ['a'], undefined, true],
    ['StringEqualsIgnoreCase', ['ALICE'], ['alice'], true],
    ['StringNotEqualsIgnoreCase', ['ALICE'], ['alice'], false],
    ['StringLike', ['al*'], ['alice'], true],
    ['StringNotLike', ['al*'], ['alice'], false],
    ['stringlike', ['al?ce'], ['alice'], true],
    ['Bool', ['true'], ['TRUE'], true],
    ['Bool', ['true'], undefined, false],
    ['BoolIfExists', ['true'], undefined, true],
    ['NumericLessThan', ['3600'], ['60'], true],
    ['NumericLessThan', ['3600'], ['3600'], false],
    ['NumericLessThanEquals', ['3600'], ['3600'], true],
    ['NumericGreaterThan', ['1'], ['x'], false],
    ['NumericNotEquals', ['1'], ['2'], true],
    ['DateGreaterThan', ['2026-01-01T00:00:00Z'], ['2026-03-02T09:00:00Z'], true],
    ['DateLessThan', ['1767225600'], ['2026-03-02T09:00:00Z'], false],
    ['IpAddress', ['192.0.2.0/24'], ['192.0.2.9'], true],
    ['NotIpAddress', ['192.0.2.0/24'], ['192.0.2.9'], false],
    ['ArnLike', ['arn:aws:iam::*:role/ci-*'], ['arn:aws:iam::123456789012:role/ci-1'], true],
    ['ArnLike', ['arn:aws:iam::*'], ['arn:aws:iam::123456789012:role/ci-1'], false],
    ['ArnEquals', ['*'], ['arn:aws:iam::123456789012:role/ci-1'], true],
    ['ArnNotLike', ['arn:aws:iam::*:role/*'], ['arn:aws:iam::123456789012:role/ci-1'], false],
    ['Null', ['true'], undefined, true],
    ['Null', ['true'], ['x'], false],
    ['Null', ['false'], ['x'], true],
    ['ForAnyValue:StringEquals', ['a'], ['x', 'a'], true],
    ['ForAnyValue:StringEquals', ['a'], undefined, false],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'x'], false],
    ['ForAllValues:StringEquals', ['a', 'b'], ['b', 'a'], true],
    ['ForAllValues:StringEquals', ['a'], undefined, true],
    ['ForAnyValue:StringNotEquals', ['a'], ['a', 'x'], true],
    ['ForAnyValue:StringNotEquals', ['a'], undefined, false],
  ])('%s %j against %j is %s', (operator, wanted, actual, expected) => {
    expect(holds(operator, wanted, actual)).toBe(expected)
  })

  it.each(['StringEqual', 'ForSomeValues:StringLike', 'NullIfExists', ''])(
    '"%s" is no operator',
    (text) => {
      expect(readOperator(text)).toBeUndefined()
    },
  )

  it('refuses a key that is not modelled by name', () => {
    const condition = { ...readOperator('StringEquals')!, key: 's3:signatureage', values: ['x'] }
    const judge = () =>
      conditionHolds(
        condition,
        () => undefined,
        (text) => text,
      )
    expect(judge).toThrow('A policy has a condition on "s3:signatureage", which is not modelled.')
  })
})
