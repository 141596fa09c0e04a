import type { Finding } from '../../diagnostic/finding.ts'
import { queryTextOf, type QueryText, type Span } from '../../diagnostic/span.ts'
import type { Instant } from '../../time/duration.ts'
import { allOf, anyOf, isTrueOf, literal, notOf } from '../expression/build.ts'
import type { Expression } from '../expression/expression.ts'
import type { FieldSource } from '../field-source.ts'
import { isLeaf, rangeLeaf, type LeafField } from '../kql/leaf.ts'
import { lowerKql } from '../kql/lowering.ts'
import { parseKql } from '../kql/parser.ts'
import type { KqlLiteral } from '../kql/tree.ts'
import { globMatcher } from '../lucene/glob-matcher.ts'
import { parseGlob } from '../lucene/glob.ts'
import { lowerLucene } from '../lucene/lowering.ts'
import { parseLucene } from '../lucene/parser.ts'
import { regexpMatcher } from '../lucene/regexp-matcher.ts'
import { refuseNow } from '../refuse-now.ts'
import { unknownField } from '../unknown-field.ts'
import type { EventFilter } from './event-filter.ts'

/** A lowered filter and what is suspicious about it. */
export interface LoweredFilter {
  readonly expression: Expression
  readonly warnings: readonly Finding[]
}

/** Lowers a filter for a view's fields, as Elasticsearch runs it: leaves are two-valued, a missing field is false.
 * @throws TrailproofError KQL_NOW_UNSUPPORTED, and for queries in it as their languages do */
export function lowerFilter<E>(
  filter: EventFilter,
  fields: FieldSource<E>,
  { now }: { now?: Instant | undefined } = {},
): LoweredFilter {
  const warnings: Finding[] = []
  return { expression: lower(filter, { fields, now, warnings }), warnings }
}

interface Context {
  readonly fields: FieldSource<never>
  readonly now: Instant | undefined
  readonly warnings: Finding[]
}

type FilterOf<K extends EventFilter['kind']> = Extract<EventFilter, { readonly kind: K }>

function lower(filter: EventFilter, context: Context): Expression {
  const { span } = filter
  switch (filter.kind) {
    case 'everything':
      return literal(true, span)
    case 'and':
      return allOf(
        filter.operands.map((operand) => lower(operand, context)),
        span,
      )
    case 'or':
      return anyOf(
        filter.operands.map((operand) => lower(operand, context)),
        span,
      )
    case 'not':
      return notOf(lower(filter.operand, context), span)
    case 'exists':
      return lowerExists(filter, context)
    case 'phrases':
      return lowerPhrases(filter, context)
    case 'wildcard':
    case 'regexp':
      return lowerPattern(filter, context)
    case 'range':
      return lowerRange(filter, context)
    case 'query':
      return lowerQuery(filter, context)
    case 'nested':
      return lowerNested(filter, context)
  }
}

function targetOf(name: string, span: Span, { fields, warnings }: Context): LeafField {
  const type = fields.resolve(name)?.type
  if (type === undefined) {
    const effect = 'The condition never holds.'
    warnings.push(unknownField(name, { span, known: fields.known(), effect }))
  }
  const node = { kind: 'field', name, optional: false, indexed: true, span } as const
  return { name, type: type ?? 'keyword', node }
}

function lowerExists({ field, span }: FilterOf<'exists'>, context: Context): Expression {
  return { kind: 'presence', operand: targetOf(field, span, context).node, span }
}

function lowerPhrases(filter: FilterOf<'phrases'>, context: Context): Expression {
  const { field, values, words, span } = filter
  const target = targetOf(field, span, context)
  const leaves = values.map((value) => {
    const text = String(value)
    if (context.now === undefined) refuseNow(text, { type: target.type, span })
    const wanted: KqlLiteral = { kind: 'text', text, quoted: words !== true, span }
    return fitting(isLeaf(target, wanted, { span, now: context.now }), { target, text, context })
  })
  return anyOf(leaves, span)
}

function lowerPattern(filter: FilterOf<'wildcard' | 'regexp'>, context: Context): Expression {
  const { field, pattern, ignoreCase, span } = filter
  const { node } = targetOf(field, span, context)
  const matcher =
    filter.kind === 'regexp'
      ? regexpMatcher(pattern, { ignoreCase, span })
      : globMatcher(parseGlob(pattern, { questionMark: true, backslash: true }), { ignoreCase })
  return isTrueOf(
    { kind: 'pattern', operand: node, text: pattern, matcher, many: 'any', span },
    span,
  )
}

function lowerRange({ field, bounds, span }: FilterOf<'range'>, context: Context): Expression {
  const target = targetOf(field, span, context)
  const leaves = bounds.map(({ operator, value }) => {
    const text = String(value)
    if (context.now === undefined) refuseNow(text, { type: target.type, span })
    const name: KqlLiteral = { kind: 'text', text: field, quoted: true, span }
    const limit: KqlLiteral = { kind: 'text', text, quoted: true, span }
    const range = { kind: 'range', field: name, operator, value: limit, span } as const
    return fitting(rangeLeaf(target, range, context.now), { target, text, context })
  })
  return allOf(leaves, span)
}

function lowerQuery(filter: FilterOf<'query'>, context: Context): Expression {
  const { language, text, span } = filter
  const query = inPlace(text, span)
  const { expression, warnings } =
    language === 'lucene'
      ? lowerLucene(parseLucene(query), context.fields)
      : lowerKql(parseKql(query), context.fields, { now: context.now })
  context.warnings.push(...warnings)
  return expression
}

/** A text whose every part stands at one place: the filter that holds it. */
function inPlace(text: string, span: Span): QueryText {
  return { ...queryTextOf(text, span.source.name), spanOf: () => span }
}

function lowerNested({ path, operand, span }: FilterOf<'nested'>, context: Context): Expression {
  const nested = context.fields.nested?.(path)
  if (nested === undefined) {
    // Kibana lets Elasticsearch pass over a nested field that no index maps.
    targetOf(path, span, context)
    return literal(false, span)
  }
  const inner = lower(operand, { ...context, fields: nested.fields })
  return { kind: 'nested', path, operand: inner, span }
}

function fitting(
  leaf: Expression | undefined,
  { target, text, context }: { target: LeafField; text: string; context: Context },
): Expression {
  if (leaf !== undefined) return leaf
  const { span } = target.node
  context.warnings.push({
    severity: 'warning',
    code: 'VALUE_UNFIT',
    message: `${JSON.stringify(text)} cannot be a value of "${target.name}" (${target.type}). The condition never holds.`,
    span,
  })
  return literal(false, span)
}
