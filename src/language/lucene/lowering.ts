import type { Finding } from '../../diagnostic/finding.ts'
import type { Span } from '../../diagnostic/span.ts'
import { allOf, anyOf, isTrueOf, literal, notOf } from '../expression/build.ts'
import type { Expression } from '../expression/expression.ts'
import type { FieldSource } from '../field-source.ts'
import { isLeaf, rangeLeaf, type LeafField } from '../kql/leaf.ts'
import type { KqlLiteral, KqlRange } from '../kql/tree.ts'
import { refuseNow } from '../refuse-now.ts'
import { unknownField } from '../unknown-field.ts'
import { globMatcher } from './glob-matcher.ts'
import { testOfGlob } from './glob-test.ts'
import { parseGlob } from './glob.ts'
import { regexpMatcher } from './regexp-matcher.ts'
import type { LuceneField, LuceneNode } from './tree.ts'

/** A lowered query and what is suspicious about it. */
export interface LoweredLucene {
  readonly expression: Expression
  readonly warnings: readonly Finding[]
}

/** Lowers a tree of Lucene's query language for a view's fields. Values mean what they mean in KQL; only wildcards
 * know `?` as well.
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function lowerLucene<E>(tree: LuceneNode, fields: FieldSource<E>): LoweredLucene {
  const warnings: Finding[] = []
  const expression = lower(tree, { fields, warnings, isTop: true })
  return { expression, warnings }
}

interface Context {
  readonly fields: FieldSource<never>
  readonly warnings: Finding[]
  readonly isTop: boolean
}

type NodeOf<K extends LuceneNode['kind']> = Extract<LuceneNode, { readonly kind: K }>

function lower(tree: LuceneNode, context: Context): Expression {
  switch (tree.kind) {
    case 'everything':
      return literal(true, tree.span)
    case 'clauses':
      return lowerClauses(tree, context)
    case 'exists':
      return anyOf(
        targetsOf(tree.field, tree.span, context).map(({ node }) => ({
          kind: 'presence',
          operand: node,
          span: tree.span,
        })),
        tree.span,
      )
    case 'match':
      return lowerMatch(tree, context)
    case 'range':
      return lowerRange(tree, context)
  }
}

function lowerClauses({ clauses, span }: NodeOf<'clauses'>, context: Context): Expression {
  const inner = { ...context, isTop: false }
  const of = (occur: string): readonly Expression[] =>
    clauses.filter((clause) => clause.occur === occur).map(({ node }) => lower(node, inner))
  const must = of('must')
  const should = of('should')
  const mustNot = of('mustNot').map((operand) => notOf(operand, span))
  if (must.length === 0 && should.length === 0 && !context.isTop) {
    context.warnings.push({
      severity: 'warning',
      code: 'VALUE_UNFIT',
      message: 'In parentheses a negation alone matches nothing in Lucene.',
      span,
      hint: 'Write *:* in front of it, or take the parentheses away.',
    })
    return literal(false, span)
  }
  // What is merely wished for decides only where nothing is required.
  const wanted = must.length > 0 || should.length === 0 ? must : [anyOf(should, span)]
  return allOf([...wanted, ...mustNot], span)
}

function lowerMatch(tree: NodeOf<'match'>, context: Context): Expression {
  const { field, span } = tree
  const leaves = targetsOf(field, span, context).map((target) => matchLeaf(target, tree, context))
  return anyOf(
    leaves.filter((leaf) => leaf !== undefined),
    span,
  )
}

function matchLeaf(
  target: LeafField,
  { field, value, span }: NodeOf<'match'>,
  context: Context,
): Expression | undefined {
  if (value.kind === 'wildcard' || value.kind === 'regexp') {
    const isText = value.kind === 'regexp'
    const matcher = isText
      ? regexpMatcher(value.text, { ignoreCase: false, span })
      : globMatcher(value.glob, { ignoreCase: false })
    const text = isText ? value.text : ''
    return isTrueOf(
      { kind: 'pattern', operand: target.node, text, matcher, many: 'any', span },
      span,
    )
  }
  refuseNow(value.text, { type: target.type, span })
  const quoted = value.kind === 'phrase'
  const wanted: KqlLiteral = { kind: 'text', text: value.text, quoted, span }
  const leaf = isLeaf(target, wanted, { span, now: undefined })
  if (leaf === undefined && field !== undefined) warnOfUnfit(target, value.text, context)
  return leaf
}

function lowerRange(tree: NodeOf<'range'>, context: Context): Expression {
  const { field, lower: from, upper: to, span } = tree
  const ends: RangeEnd[] = []
  if (from !== undefined) {
    ends.push({ operator: from.inclusive ? '>=' : '>', text: from.text, span, context })
  }
  if (to !== undefined) {
    ends.push({ operator: to.inclusive ? '<=' : '<', text: to.text, span, context })
  }
  const leaves = targetsOf(field, span, context).map((target) => {
    if (ends.length === 0) return presenceOf(target, span)
    return allOf(
      ends.map((end) => rangeEnd(target, end)),
      span,
    )
  })
  return anyOf(leaves, span)
}

interface RangeEnd {
  readonly operator: KqlRange['operator']
  readonly text: string
  readonly span: Span
  readonly context: Context
}

function rangeEnd(target: LeafField, { operator, text, span, context }: RangeEnd): Expression {
  refuseNow(text, { type: target.type, span })
  const name: KqlLiteral = { kind: 'text', text: target.name, quoted: true, span }
  const value: KqlLiteral = { kind: 'text', text, quoted: true, span }
  const leaf = rangeLeaf(target, { kind: 'range', field: name, operator, value, span }, undefined)
  if (leaf !== undefined) return leaf
  warnOfUnfit(target, text, context)
  return literal(false, span)
}

function presenceOf(target: LeafField, span: Span): Expression {
  return { kind: 'presence', operand: target.node, span }
}

/** The fields that a name stands for; every field where none is named. */
function targetsOf(
  field: LuceneField | undefined,
  span: Span,
  context: Context,
): readonly LeafField[] {
  const { fields } = context
  const isPattern = field === undefined || field.name.includes('*')
  const test = testOfGlob(parseGlob(field?.name ?? '*', { questionMark: false, backslash: false }))
  const names = isPattern ? [...fields.known()].filter(test) : [field.name]
  return names.map((name) => {
    const type = fields.resolve(name)?.type
    if (type === undefined && field !== undefined) warnOfUnknown(field, context)
    const node = { kind: 'field', name, optional: false, indexed: true, span } as const
    return { name, type: type ?? 'keyword', node }
  })
}

function warnOfUnknown({ name, span }: LuceneField, { fields, warnings }: Context): void {
  const effect = 'The condition never holds.'
  const warning = unknownField(name, { span, known: fields.known(), effect })
  if (!warnings.some((each) => each.message === warning.message)) warnings.push(warning)
}

function warnOfUnfit(target: LeafField, text: string, { warnings }: Context): void {
  warnings.push({
    severity: 'warning',
    code: 'VALUE_UNFIT',
    message: `${JSON.stringify(text)} cannot be a value of "${target.name}" (${target.type}). The condition never holds.`,
    span: target.node.span,
  })
}
