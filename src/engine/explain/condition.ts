import type { QueryText, Span } from '../../diagnostic/span.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { Clause, MakeTracer, Tracer } from '../../language/tracer.ts'
import { alertValue, type FieldColumn } from '../field-columns.ts'

/** A condition that a rule puts to single events: its query, or a stage of it. */
export interface Condition {
  /** What tells it from the rule's other ones, such as the number of a stage. */
  readonly name?: string | undefined
  readonly tracer: Tracer<TrailEvent>
}

/** Gives the conditions of a rule whose query looks at one event at a time; `required` are fields without which an
 * event is left out, and `asker` says in a word or two what asks for them.
 * @example conditionsOf({ tracer, query: rule.query }, { asker: 'threshold field', columns, span: rule.span }) */
export function conditionsOf(
  {
    tracer,
    query,
  }: { readonly tracer?: MakeTracer<TrailEvent> | undefined; readonly query: QueryText },
  required?: RequiredFields,
): () => readonly Condition[] {
  return () => {
    if (tracer === undefined) return []
    const made = tracer({ query, weightOf })
    return [{ tracer: required === undefined ? made : withRequired(made, required) }]
  }
}

interface RequiredFields {
  readonly asker: string
  readonly columns: readonly FieldColumn[]
  readonly span: Span
}

const weights: Readonly<Record<string, number>> = {
  'event.action': 4,
  'event.provider': 3,
  // The same two in a record that is not mapped.
  eventName: 4,
  eventSource: 3,
}

/** What a field weighs when events are ranked: another action of the right service is nearer than another service. */
export function weightOf(field: string): number {
  return Object.hasOwn(weights, field) ? weights[field]! : 1
}

function withRequired(
  tracer: Tracer<TrailEvent>,
  { asker, columns, span }: RequiredFields,
): Tracer<TrailEvent> {
  const clauseOfColumn = (column: FieldColumn, event: TrailEvent): Clause => {
    const value = alertValue(column.get(event), column.type)
    const text = `${asker} ${column.name} has a value`
    const met = [{ field: column.name, value }]
    return { kind: 'one', text, span, result: value !== null, met, parts: [] }
  }
  return {
    shortfall: (event) => {
      const missing = columns.filter((column) => column.get(event) === undefined)
      return tracer.shortfall(event) + missing.length
    },
    clauseOf: (event) => {
      const query = tracer.clauseOf(event)
      const asked = columns.map((column) => clauseOfColumn(column, event))
      const parts = [...(query.kind === 'all' ? query.parts : [query]), ...asked]
      const result = query.result === true ? asked.every((one) => one.result) : query.result
      return { kind: 'all', text: '', span: query.span, result, met: [], parts }
    },
  }
}
