import type { Finding } from '../../../diagnostic/finding.ts'
import type { FieldUse } from '../../compiled-query.ts'
import { anyOf } from '../../expression/build.ts'
import { compileQuery } from '../../expression/compile-query.ts'
import { compileTest } from '../../expression/compile-test.ts'
import type { Expression } from '../../expression/expression.ts'
import type { FieldSource, FieldValue } from '../../field-source.ts'
import type { Gate } from '../../gate.ts'
import type { Needles } from '../../needle.ts'
import type { MakeTracer } from '../../tracer.ts'
import { lowerSigma } from '../lowering.ts'
import { mappedNames, noMapping, type SigmaMapping } from '../mapping.ts'
import type { LinkedCorrelation, LinkedSource } from './linked.ts'
import type { CorrelationPlan, PlanSource } from './plan.ts'

/** What one event leaves behind for a correlation. */
export interface CorrelationHit {
  /** The rules that it matches. */
  readonly leaves: readonly number[]
  /** Its values, by column. */
  readonly values: readonly FieldValue[]
}

/** A correlation in two halves: `match` looks at one event, a `Correlator` over the plan does the rest. */
export interface CompiledCorrelation<E> {
  readonly plan: CorrelationPlan
  readonly match: (event: E) => CorrelationHit | undefined
  readonly fields: readonly FieldUse[]
  readonly needles: Needles
  readonly gates?: readonly Gate<E>[] | undefined
  readonly blind?: { readonly field: string; readonly reason: string } | undefined
  readonly warnings: readonly Finding[]
  /** The conditions of its rules: each event that counts fulfils one of them. */
  readonly predicates: readonly Expression[]
  /** Accounts for the conditions of its rules, clause by clause. */
  readonly tracer?: MakeTracer<E> | undefined
}

/** Compiles a correlation with its rules for the log's own form of events.
 * @example compileCorrelation(linked, rawFieldSource()).match({ eventName: 'CreateUser' })?.leaves */
export function compileCorrelation<E>(
  linked: LinkedCorrelation,
  fields: FieldSource<E>,
  mapping: SigmaMapping = noMapping,
): CompiledCorrelation<E> {
  const planner = new Planner(mapping)
  const plan = planner.plan(linked)
  const tests = planner.leaves.map((leaf) => compileTest(leaf, fields))
  const columns = planner.columns.map((name) => columnOf(name, fields, mapping))
  const any = anyOf(planner.leaves, linked.correlation.span)
  const { fields: used, needles, gates, blind, warnings, tracer } = compileQuery(any, fields, [])
  const match = (event: E): CorrelationHit | undefined => {
    const leaves = tests.flatMap((test, leaf) => (test(event) === true ? [leaf] : []))
    if (leaves.length === 0) return undefined
    return { leaves, values: columns.map((get) => get(event)) }
  }
  const predicates = planner.leaves
  return { plan, match, fields: used, needles, gates, blind, warnings, predicates, tracer }
}

/** The value of the first of the log's names that has one. */
function columnOf<E>(
  name: string,
  fields: FieldSource<E>,
  mapping: SigmaMapping,
): (event: E) => FieldValue {
  const known = mappedNames(name, mapping).flatMap((one) => fields.resolve(one) ?? [])
  return (event) => {
    for (const field of known) {
      const value = field.get(event)
      if (value !== undefined) return value
    }
    return undefined
  }
}

/** Numbers the rules and the fields of a correlation and of those inside it. */
class Planner {
  readonly leaves: Expression[] = []
  readonly columns: string[] = []
  readonly #mapping: SigmaMapping

  constructor(mapping: SigmaMapping) {
    this.#mapping = mapping
  }

  plan({ correlation, sources }: LinkedCorrelation): CorrelationPlan {
    return {
      correlation,
      sources: sources.map((source): PlanSource => {
        const columnFor = (name: string): number =>
          this.#column(fieldFor(name, source, correlation.aliases))
        return {
          from: this.#from(source),
          group: correlation.groupBy.map(columnFor),
          fields: correlation.fields.map(columnFor),
        }
      }),
      groupColumns: correlation.groupBy.map((name) => this.#column(name)),
    }
  }

  #from(source: LinkedSource): PlanSource['from'] {
    if (source.kind === 'correlation') return { kind: 'plan', plan: this.plan(source.linked) }
    this.leaves.push(lowerSigma(source.detection, this.#mapping))
    return { kind: 'leaf', leaf: this.leaves.length - 1 }
  }

  #column(name: string): number {
    const known = this.columns.indexOf(name)
    return known === -1 ? this.columns.push(name) - 1 : known
  }
}

/** What a name of the correlation means in the events of one of its rules. */
function fieldFor(
  name: string,
  { names }: LinkedSource,
  aliases: LinkedCorrelation['correlation']['aliases'],
): string {
  const alias = Object.hasOwn(aliases, name) ? aliases[name]! : {}
  const rule = names.find((one) => Object.hasOwn(alias, one))
  return rule === undefined ? name : alias[rule]!
}
