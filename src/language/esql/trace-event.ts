import type { Span } from '../../diagnostic/span.ts'
import { tracerOf } from '../expression/tracer-of.ts'
import type { Clause, MakeTracer, Tracer } from '../tracer.ts'
import type { PipelineBuilder } from './pipeline-builder.ts'
import type { EarlyRow } from './pipeline-rows.ts'

/** Accounts for what a pipeline decides about an event by itself: its WHEREs before the first command that needs
 * other rows. All of them are looked at, also behind one that drops the event. */
export function eventTracer<E>(
  { early, notes }: PipelineBuilder<E>,
  { span }: { readonly span: Span },
): MakeTracer<E> {
  return (options) => {
    const tests = new Map<number, Tracer<EarlyRow<E>>>()
    for (const { step, tree, fields } of notes.early) {
      tests.set(step, tracerOf(tree, fields)(options))
    }
    const row: EarlyRow<E> = { event: undefined, values: [] }
    const visit = (event: E, look: (test: Tracer<EarlyRow<E>>) => void): void => {
      row.event = event
      for (let step = 0; step < early.list.length; step += 1) {
        const test = tests.get(step)
        if (test === undefined) early.list[step]!.run(row)
        else look(test)
      }
    }
    return {
      shortfall: (event) => {
        let sum = 0
        visit(event, (test) => (sum += test.shortfall(row)))
        return sum
      },
      clauseOf: (event) => {
        const parts: Clause[] = []
        visit(event, (test) => parts.push(test.clauseOf(row)))
        const result = parts.every((part) => part.result === true)
        return { kind: 'all', text: '', span, result, met: [], parts }
      },
    }
  }
}
