import type { KqlLiteral, KqlNode } from '../../src/language/kql/tree.ts'

/** A flat event: a field holds nothing, a value or several. */
export type FlatEvent = Readonly<Record<string, unknown>>

/** What a KQL query means for one event, said as plainly as possible; `k*` are keywords, `n*` numbers, `b*` booleans. */
export function interpretKql(tree: KqlNode, event: FlatEvent): boolean {
  switch (tree.kind) {
    case 'everything':
      return true
    case 'and':
      return tree.operands.every((operand) => interpretKql(operand, event))
    case 'or':
      return tree.operands.some((operand) => interpretKql(operand, event))
    case 'not':
      return !interpretKql(tree.operand, event)
    case 'is':
      return tree.field === undefined
        ? tree.value.kind === 'wildcard' && textOf(tree.value) === '*'
        : valuesOf(textOf(tree.field), event).some((value) => isValue(tree.value, value))
    case 'range':
      return valuesOf(textOf(tree.field), event).some((value) =>
        inRange(tree.operator, value, textOf(tree.value)),
      )
    case 'nested':
      return false
  }
}

function textOf(literal: KqlLiteral): string {
  if (literal.kind === 'wildcard') return literal.pieces.join('*')
  return literal.kind === 'constant' ? String(literal.value) : literal.text
}

function valuesOf(field: string, event: FlatEvent): readonly unknown[] {
  return [event[field]].flat().filter((value) => value !== undefined && value !== null)
}

function isValue(wanted: KqlLiteral, value: unknown): boolean {
  if (wanted.kind === 'constant' && wanted.value === null) return false
  if (wanted.kind !== 'wildcard') {
    const text = textOf(wanted)
    return typeof value === 'number'
      ? text.trim() !== '' && Number(text) === value
      : String(value) === text
  }
  if (wanted.pieces.every((piece) => piece === '')) return true
  if (typeof value !== 'string') return false
  const escaped = wanted.pieces.map((piece) =>
    piece.replace(
      /[^A-Za-z0-9]/gu,
      (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
    ),
  )
  return new RegExp(`^${escaped.join('.*')}$`, 'su').test(value)
}

function inRange(operator: '<' | '<=' | '>' | '>=', value: unknown, text: string): boolean {
  if (typeof value === 'boolean') return false
  const limit = typeof value === 'number' ? Number(text) : text
  if (typeof value !== 'number' && typeof value !== 'string') return false
  switch (operator) {
    case '<':
      return value < limit
    case '<=':
      return value <= limit
    case '>':
      return value > limit
    case '>=':
      return value >= limit
  }
}
