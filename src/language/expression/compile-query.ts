import type { Finding } from '../../diagnostic/finding.ts'
import type { CompiledQuery } from '../compiled-query.ts'
import type { FieldSource } from '../field-source.ts'
import { blindnessOf } from './blindness-of.ts'
import { compileTest } from './compile-test.ts'
import type { Expression } from './expression.ts'
import { fieldsOf } from './fields-of.ts'
import { gatesOf } from './gates-of.ts'
import { needlesOf } from './needles-of.ts'
import { tracerOf } from './tracer-of.ts'

/** Makes the running form of a lowered query that looks at one event at a time. */
export function compileQuery<E>(
  tree: Expression,
  fields: FieldSource<E>,
  warnings: readonly Finding[],
): CompiledQuery<E> {
  const test = compileTest(tree, fields)
  return {
    matches: (event) => test(event) === true,
    fields: fieldsOf(tree),
    needles: needlesOf(tree, fields),
    gates: gatesOf(tree, fields),
    blind: blindnessOf(tree, fields),
    warnings,
    predicates: [tree],
    tracer: tracerOf(tree, fields),
  }
}
