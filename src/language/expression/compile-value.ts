import type { Field, FieldSource, FieldValue, Scalar } from '../field-source.ts'
import { compileTest } from './compile-test.ts'
import type { CallNode, Expression, FieldNode } from './expression.ts'

/** Compiles an expression to a closure that gives its value; undefined stands for null, also for a predicate
 * without an answer. A field that the source does not resolve has no value.
 * @example compileValue(tree, fields)(event) // 'CreateUser' */
export function compileValue<E>(
  tree: Expression,
  fields: FieldSource<E>,
): (event: E) => FieldValue {
  switch (tree.kind) {
    case 'literal': {
      const value = tree.value ?? undefined
      return () => value
    }
    case 'field':
      return fieldValue(tree, fields)
    case 'call':
      return callValue(tree, fields)
    case 'compare':
    case 'pattern':
    case 'membership':
    case 'cidr':
    case 'nested':
    case 'presence':
    case 'and':
    case 'or':
    case 'not':
    case 'isTrue': {
      const test = compileTest(tree, fields)
      return (event) => test(event) ?? undefined
    }
  }
}

function fieldValue<E>(node: FieldNode, fields: FieldSource<E>): (event: E) => FieldValue {
  const field = fields.resolve(node.name)
  if (field === undefined || field.absent !== undefined) return () => undefined
  if (node.indexed !== true || field.ignoreAbove === undefined) return field.get
  return indexedValue(field, field.ignoreAbove)
}

function indexedValue<E>(field: Field<E>, limit: number): (event: E) => FieldValue {
  const isIndexed = (value: Scalar): boolean =>
    typeof value !== 'string' || value.length <= limit || codePoints(value) <= limit
  return (event) => {
    const value = field.get(event)
    if (value === undefined) return undefined
    if (typeof value !== 'object') return isIndexed(value) ? value : undefined
    if (value.every(isIndexed)) return value
    const kept = value.filter(isIndexed)
    return kept.length === 0 ? undefined : kept
  }
}

function codePoints(text: string): number {
  let pairs = 0
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index)
    const next = text.charCodeAt(index + 1)
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) pairs += 1
  }
  return text.length - pairs
}

function callValue<E>(node: CallNode, fields: FieldSource<E>): (event: E) => FieldValue {
  const inputs = node.arguments.map((argument) => compileValue(argument, fields))
  const { evaluate, lazy } = node.function
  if (lazy !== undefined) return lazyValue(inputs, lazy)
  const [first, second] = inputs
  if (first !== undefined && second === undefined) return (event) => evaluate([first(event)])
  return (event) => evaluate(inputs.map((input) => input(event)))
}

/** Evaluates what a function asks for, by closures that are made once. */
function lazyValue<E>(
  inputs: readonly ((event: E) => FieldValue)[],
  lazy: NonNullable<CallNode['function']['lazy']>,
): (event: E) => FieldValue {
  let current: E
  const values = inputs.map((input) => () => input(current))
  return (event) => {
    const before = current
    current = event
    const value = lazy(values)
    current = before
    return value
  }
}
