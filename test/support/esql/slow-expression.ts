import type { FieldValue, Scalar } from '../../../src/language/field-source.ts'
import type { CallSyntax, SyntaxExpression } from '../../../src/language/esql/tree.ts'

/** A row by names; what a name lacks is null. */
export type SlowRow = ReadonlyMap<string, FieldValue>

/** Evaluates an expression by the book, one node after the other: whole numbers, texts, booleans and dates only. */
export function slowValue(expression: SyntaxExpression, row: SlowRow, now: number): FieldValue {
  const value = (inner: SyntaxExpression): FieldValue => slowValue(inner, row, now)
  const single = (inner: SyntaxExpression): Scalar | undefined => {
    const found = value(inner)
    return typeof found === 'object' ? undefined : found
  }
  switch (expression.kind) {
    case 'literal':
      return expression.value ?? undefined
    case 'column':
      return row.get(expression.name)
    case 'timespan':
      return expression.count * ({ seconds: 1_000, minutes: 60_000 }[expression.unit] ?? Number.NaN)
    case 'not':
      return negated(single(expression.operand))
    case 'and':
    case 'or': {
      const decisive = expression.kind === 'or'
      const answers = expression.operands.map(single)
      if (answers.includes(decisive)) return decisive
      return answers.includes(undefined) ? undefined : !decisive
    }
    case 'isNull':
      return (value(expression.operand) === undefined) !== expression.negated
    case 'comparison':
      return compared(expression.operator, single(expression.left), single(expression.right))
    case 'arithmetic':
      return computed(expression.operator, single(expression.left), single(expression.right))
    case 'in': {
      const operand = single(expression.operand)
      const equals = expression.items.map((item) => compared('==', operand, single(item)))
      return equals.includes(true) ? true : equals.includes(undefined) ? undefined : false
    }
    case 'like':
      return like(
        expression.patterns.map((pattern) => String(pattern.value)),
        value(expression.operand),
      )
    case 'call':
      return called(expression, { value, single, now })
    case 'cast':
    case 'list':
    case 'negate':
    case 'match':
      throw new Error(`The slow interpreter has no ${expression.kind}.`)
  }
}

function negated(value: Scalar | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

function compared(
  operator: string,
  left: Scalar | undefined,
  right: Scalar | undefined,
): boolean | undefined {
  if (left === undefined || right === undefined) return undefined
  if (operator === '==') return left === right
  if (operator === '!=') return left !== right
  if (operator === '<') return left < right
  if (operator === '<=') return left <= right
  return operator === '>' ? left > right : left >= right
}

function computed(
  operator: string,
  left: Scalar | undefined,
  right: Scalar | undefined,
): number | undefined {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  if (operator === '*') return left * right
  if (right === 0) return undefined
  return operator === '/' ? Math.trunc(left / right) + 0 : (left % right) + 0
}

function like(patterns: readonly string[], value: FieldValue): boolean | undefined {
  if (patterns.includes('*')) return value !== undefined
  if (typeof value !== 'string') return undefined
  return patterns.some((pattern) => {
    const source = pattern.replaceAll('*', '.*').replaceAll('?', '.')
    return new RegExp(`^${source}$`, 's').test(value)
  })
}

interface Reach {
  readonly value: (expression: SyntaxExpression) => FieldValue
  readonly single: (expression: SyntaxExpression) => Scalar | undefined
  readonly now: number
}

function called({ name, arguments: given }: CallSyntax, { value, single, now }: Reach): FieldValue {
  const [first, second] = given
  switch (name) {
    case 'now':
      return now
    case 'case': {
      for (let at = 0; at + 1 < given.length; at += 2) {
        if (single(given[at]!) === true) return value(given[at + 1]!)
      }
      return given.length % 2 === 1 ? value(given.at(-1)!) : undefined
    }
    case 'coalesce':
      return given.map(value).find((one) => one !== undefined)
    case 'concat': {
      const texts = given.map(single)
      return texts.includes(undefined) ? undefined : texts.join('')
    }
    case 'starts_with': {
      const text = single(first!)
      const part = single(second!)
      return text === undefined || part === undefined
        ? undefined
        : String(text).startsWith(String(part))
    }
    case 'mv_count': {
      const all = value(first!)
      return all === undefined ? undefined : typeof all === 'object' ? all.length : 1
    }
    case 'date_trunc': {
      const date = single(second!)
      const length = Number(value(first!))
      return typeof date === 'number' ? Math.floor(date / length) * length : undefined
    }
    default:
      throw new Error(`The slow interpreter has no ${name}.`)
  }
}
