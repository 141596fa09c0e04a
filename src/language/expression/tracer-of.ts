import type { FieldSource } from '../field-source.ts'
import type { MakeTracer } from '../tracer.ts'
import { clauseOf } from './clause-of.ts'
import type { Expression } from './expression.ts'
import { compileShortfall, type Shortfall } from './shortfall.ts'
import { compileTrace, type Trace } from './trace.ts'

/** Makes a predicate account for itself. It is compiled when it is first asked.
 * @example tracerOf(tree, fields)({ query, weightOf: () => 1 }).clauseOf(event).result */
export function tracerOf<E>(tree: Expression, fields: FieldSource<E>): MakeTracer<E> {
  return ({ query, weightOf }) => {
    let shortfall: Shortfall<E> | undefined
    let trace: ((event: E) => Trace) | undefined
    return {
      shortfall: (event) => {
        shortfall ??= compileShortfall(tree, fields, weightOf)
        return shortfall(event)
      },
      clauseOf: (event) => {
        trace ??= compileTrace(tree, fields)
        return clauseOf(trace(event), query)
      },
    }
  }
}
