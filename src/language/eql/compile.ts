import type { DiagnosticCode } from '../../diagnostic/codes.ts'
import type { QueryText, Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { CompiledQuery } from '../compiled-query.ts'
import { compileQuery } from '../expression/compile-query.ts'
import type { FieldSource } from '../field-source.ts'
import { lowerEventFilter } from './lowering.ts'
import { parseEql } from './parser.ts'
import type { EqlEventFilter } from './tree.ts'

/** What an EQL query needs to know of its rule. */
export interface EqlOptions {
  /** `event.category`, or the rule's event_category_override. */
  readonly categoryField: string
}

/** Compiles an EQL event query for a view of events. An unmapped field is null and a warning, where Elasticsearch
 * would refuse the query; with `?` it is null without one.
 * @example compileEql(queryTextOf('any where event.action == "CreateUser"', 'query'), fields, { categoryField: 'event.category' })
 * @throws TrailproofError EQL_SYNTAX and the other EQL codes; EQL_SEQUENCE_UNSUPPORTED and its like */
export function compileEql<E>(
  query: QueryText,
  fields: FieldSource<E>,
  options: EqlOptions,
): CompiledQuery<E> {
  const statement = parseEql(query)
  const [pipe] = statement.pipes
  if (statement.query.kind === 'sequence') {
    throw unsupported('EQL_SEQUENCE_UNSUPPORTED', 'Sequences', statement.query.span)
  }
  if (statement.query.kind === 'sample') {
    throw unsupported('EQL_SAMPLE_UNSUPPORTED', 'Samples', statement.query.span)
  }
  if (pipe !== undefined)
    throw unsupported('EQL_PIPE_UNSUPPORTED', `Pipes (| ${pipe.name})`, pipe.span)
  return compileEventFilter(statement.query.filter, fields, options)
}

/** Compiles one `category where condition`: an event query, or a stage of a sequence. */
export function compileEventFilter<E>(
  filter: EqlEventFilter,
  fields: FieldSource<E>,
  options: EqlOptions,
): CompiledQuery<E> {
  const { expression, warnings } = lowerEventFilter(filter, fields, options)
  return compileQuery(expression, fields, warnings)
}

function unsupported(code: DiagnosticCode, what: string, span: Span): TrailproofError {
  return new TrailproofError(code, `${what} of EQL are not supported.`, {
    span,
    hint: 'Event queries are: category where condition.',
  })
}
