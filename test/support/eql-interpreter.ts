import { parseGlob } from '../../src/language/lucene/glob.ts'
import type { EqlExpression, EqlLiteral, EqlMatch } from '../../src/language/eql/tree.ts'
import type { FlatEvent } from './kql-interpreter.ts'
import { slowGlob } from './slow-patterns.ts'

type One = string | number | boolean

/** What an EQL condition means for one event, said as plainly as possible: a leaf is true when any choice of values
 * makes it true, everything else is false. It knows the constructs that the property test makes. */
export function interpretEql(tree: EqlExpression, event: FlatEvent): boolean {
  switch (tree.kind) {
    case 'and':
      return tree.operands.every((operand) => interpretEql(operand, event))
    case 'or':
      return tree.operands.some((operand) => interpretEql(operand, event))
    case 'not':
      return !interpretEql(tree.operand, event)
    case 'comparison':
      return comparison(tree, event)
    case 'membership': {
      const items = tree.items
        .flatMap((item) => valuesOf(item, event))
        .map((item) => fold(item, tree.ignoreCase))
      const found = valuesOf(tree.operand, event).some((value) =>
        items.includes(fold(value, tree.ignoreCase)),
      )
      return found !== tree.negated
    }
    case 'match':
      return valuesOf(tree.operand, event).some((value) =>
        tree.patterns.some((pattern) => matches(tree.operator, value, pattern)),
      )
    case 'literal':
    case 'field':
    case 'call':
    case 'sign':
    case 'arithmetic':
      return valuesOf(tree, event).includes(true)
  }
}

function comparison(
  tree: Extract<EqlExpression, { kind: 'comparison' }>,
  event: FlatEvent,
): boolean {
  if (isNull(tree.right)) return valuesOf(tree.left, event).length > 0 === (tree.operator === '!=')
  const left = valuesOf(tree.left, event)
  const right = valuesOf(tree.right, event)
  const any = (test: (a: One, b: One) => boolean): boolean =>
    left.some((a) => right.some((b) => test(a, b)))
  switch (tree.operator) {
    case '==':
      return any((a, b) => a === b)
    case '!=':
      return !any((a, b) => a === b)
    case '<':
      return any((a, b) => a < b)
    case '<=':
      return any((a, b) => a <= b)
    case '>':
      return any((a, b) => a > b)
    case '>=':
      return any((a, b) => a >= b)
  }
}

function isNull(tree: EqlExpression): boolean {
  return tree.kind === 'literal' && tree.value === null
}

function valuesOf(tree: EqlExpression, event: FlatEvent): readonly One[] {
  switch (tree.kind) {
    case 'literal':
      return tree.value === null ? [] : [tree.value]
    case 'field':
      return [event[tree.name]]
        .flat()
        .filter((value) => value !== undefined && value !== null) as One[]
    case 'call':
      return call(tree, event)
    case 'sign':
      return valuesOf(tree.operand, event).map((value) =>
        tree.operator === '-' ? 0 - Number(value) : Number(value),
      )
    case 'arithmetic':
      return valuesOf(tree.left, event).flatMap((a) =>
        valuesOf(tree.right, event).map((b) => Number(a) + Number(b)),
      )
    case 'comparison':
    case 'membership':
    case 'match':
    case 'and':
    case 'or':
    case 'not':
      throw new Error('The property test makes no predicates as values.')
  }
}

function call(tree: Extract<EqlExpression, { kind: 'call' }>, event: FlatEvent): readonly One[] {
  const [first, second] = tree.arguments.map((argument) => valuesOf(argument, event))
  const pairs = (test: (text: string, wanted: string) => One): readonly One[] =>
    first!.flatMap((a) =>
      (second ?? []).map((b) =>
        test(String(fold(a, tree.ignoreCase)), String(fold(b, tree.ignoreCase))),
      ),
    )
  switch (tree.name) {
    case 'startsWith':
      return pairs((text, wanted) => text.startsWith(wanted))
    case 'endsWith':
      return pairs((text, wanted) => text.endsWith(wanted))
    case 'stringContains':
      return pairs((text, wanted) => text.includes(wanted))
    case 'concat':
      return pairs((text, wanted) => text + wanted)
    case 'length':
      return first!.map((text) => String(text).length)
    default:
      throw new Error(`The property test makes no ${tree.name}.`)
  }
}

function matches(
  operator: EqlMatch['operator'],
  value: One,
  { value: pattern }: EqlLiteral,
): boolean {
  if (typeof value !== 'string') return value === pattern
  const ignoreCase = operator !== 'like'
  const glob = parseGlob(String(fold(String(pattern), ignoreCase)), {
    questionMark: true,
    backslash: false,
  })
  return slowGlob(glob, Array.from(String(fold(value, ignoreCase))))
}

function fold(value: One, ignoreCase: boolean): One {
  return ignoreCase && typeof value === 'string'
    ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    : value
}
