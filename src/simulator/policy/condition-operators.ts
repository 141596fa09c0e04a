import { addressInBlock } from './address-block.ts'
import { globMatches } from './glob.ts'

/** Compares a request's value with one of the policy's. */
export type Comparison = (actual: string, wanted: string) => boolean

/** A condition operator; a negated one holds when no value compares, and when the key is absent. */
export interface ConditionOperator {
  readonly negated: boolean
  readonly compare: Comparison
}

const number = (text: string): number => (text.trim() === '' ? NaN : Number(text))

/** ISO 8601 or seconds since 1970, as IAM reads dates. */
const moment = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text)

const ordered =
  (read: (text: string) => number, holds: (left: number, right: number) => boolean): Comparison =>
  (actual, wanted) =>
    holds(read(actual), read(wanted))

const equalTexts: Comparison = (actual, wanted) => actual === wanted
const equalWithoutCase: Comparison = (actual, wanted) =>
  actual.toLowerCase() === wanted.toLowerCase()
const likeTexts: Comparison = (actual, wanted) => globMatches(wanted, actual)

/** The six parts of an ARN are compared one by one: `*` does not run over a colon, but in the last part. */
const likeArns: Comparison = (actual, wanted) => {
  if (wanted === '*') return true
  const left = arnParts(actual)
  const right = arnParts(wanted)
  return (
    right.length === left.length && right.every((part, index) => globMatches(part, left[index]!))
  )
}

function arnParts(arn: string): readonly string[] {
  const parts = arn.split(':')
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')]
}

const is = (compare: Comparison): ConditionOperator => ({ negated: false, compare })
const isNot = (compare: Comparison): ConditionOperator => ({ negated: true, compare })

/** Every operator of the IAM policy language but `Null`, which asks for the key's presence, by its name in lower case. */
export const conditionOperators: ReadonlyMap<string, ConditionOperator> = new Map([
  ['stringequals', is(equalTexts)],
  ['stringnotequals', isNot(equalTexts)],
  ['stringequalsignorecase', is(equalWithoutCase)],
  ['stringnotequalsignorecase', isNot(equalWithoutCase)],
  ['stringlike', is(likeTexts)],
  ['stringnotlike', isNot(likeTexts)],
  ['numericequals', is(ordered(number, (left, right) => left === right))],
  ['numericnotequals', isNot(ordered(number, (left, right) => left === right))],
  ['numericlessthan', is(ordered(number, (left, right) => left < right))],
  ['numericlessthanequals', is(ordered(number, (left, right) => left <= right))],
  ['numericgreaterthan', is(ordered(number, (left, right) => left > right))],
  ['numericgreaterthanequals', is(ordered(number, (left, right) => left >= right))],
  ['dateequals', is(ordered(moment, (left, right) => left === right))],
  ['datenotequals', isNot(ordered(moment, (left, right) => left === right))],
  ['datelessthan', is(ordered(moment, (left, right) => left < right))],
  ['datelessthanequals', is(ordered(moment, (left, right) => left <= right))],
  ['dategreaterthan', is(ordered(moment, (left, right) => left > right))],
  ['dategreaterthanequals', is(ordered(moment, (left, right) => left >= right))],
  ['bool', is(equalWithoutCase)],
  ['binaryequals', is(equalTexts)],
  ['ipaddress', is(addressInBlock)],
  ['notipaddress', isNot(addressInBlock)],
  ['arnequals', is(likeArns)],
  ['arnlike', is(likeArns)],
  ['arnnotequals', isNot(likeArns)],
  ['arnnotlike', isNot(likeArns)],
])
