import type { PipelineBuilder } from '../pipeline-builder.ts'
import type { SyntaxExpression, WhereCommand } from '../tree.ts'
import type { Typed } from '../typed.ts'
import { expiringSide, type Expiry } from './expiry.ts'

/** WHERE keeps the rows for which the condition is true. The parts of a conjunction stand for themselves: those that
 * the event alone decides are decided in `match` and give needles, the others wait for the window. */
export function compileWhere<E>(command: WhereCommand, builder: PipelineBuilder<E>): void {
  for (const part of conjunction(command.condition)) compilePart(part, builder)
}

function compilePart<E>(part: SyntaxExpression, builder: PipelineBuilder<E>): void {
  const { typed, late } = builder.lower(part, { condition: true })
  builder.noteCondition(typed)
  if (late) {
    const { compiled, slots } = builder.slots.readBy(() => compileLate(typed, builder))
    const { test, value } = compiled
    if (value !== undefined && builder.expiries.length === builder.late.length)
      builder.expiries.push({ test, value, slots })
    builder.late.push((rows) => rows.filter((row) => test(row) === true))
    builder.noteTest(typed, 'late')
    return
  }
  const test = builder.earlyTest(typed)
  builder.early.add((row) => test(row) === true)
  builder.noteTest(typed, 'early')
  builder.addDemands(typed)
}

function compileLate<E>(
  typed: Typed,
  builder: PipelineBuilder<E>,
): { readonly test: Expiry['test']; readonly value: Expiry['value'] | undefined } {
  const side = expiringSide(typed.tree)
  return {
    test: builder.lateTest(typed),
    value: side === undefined ? undefined : builder.lateValue({ ...typed, tree: side }),
  }
}

function conjunction(expression: SyntaxExpression): readonly SyntaxExpression[] {
  return expression.kind === 'and' ? expression.operands.flatMap(conjunction) : [expression]
}
