import type { FieldValue, Scalar } from '../field-source.ts'
import type { ManyValues } from './expression.ts'

/** A test of one scalar; null when it has no answer. */
export type ScalarTest = (value: Scalar) => boolean | null

/** Widens a test of one scalar to what a field holds: nothing is null, several are judged as `many` says. */
export function onFieldValue(
  test: ScalarTest,
  many: ManyValues,
): (value: FieldValue) => boolean | null {
  return many === 'any' ? onAnyValue(test) : onSingleValue(test)
}

function onAnyValue(test: ScalarTest): (value: FieldValue) => boolean | null {
  return (value) => {
    if (value === undefined) return null
    if (typeof value !== 'object') return test(value)
    let answer: boolean | null = value.length === 0 ? null : false
    for (const item of value) {
      const result = test(item)
      if (result === true) return true
      if (result === null) answer = null
    }
    return answer
  }
}

function onSingleValue(test: ScalarTest): (value: FieldValue) => boolean | null {
  return (value) => {
    if (value === undefined) return null
    if (typeof value !== 'object') return test(value)
    return value.length === 1 ? test(value[0]!) : null
  }
}
