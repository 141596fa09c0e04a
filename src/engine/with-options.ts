import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { CompiledQuery } from '../language/compiled-query.ts'
import type { FieldSource } from '../language/field-source.ts'
import { compileRuleCondition } from '../rule/compile-rule-condition.ts'
import type { AlertOverrides, Rule } from '../rule/rule.ts'
import type { Detector } from './detector.ts'
import { alsoWanting, weightOf } from './explain/condition.ts'
import { fieldColumns, valuesOf } from './field-columns.ts'

/** Adds to a detector what any type of rule may ask beside its query: filters, exceptions, the timestamp override as
 * a must, and what alerts take from the event.
 * @throws TrailproofError EXCEPTIONS_UNSUPPORTED for exception lists that no file gave */
export function withOptions(detector: Detector, fields: FieldSource<TrailEvent>): Detector {
  refuseMissing(detector.rule)
  const condition = compileRuleCondition(detector.rule, fields)
  const filtered = condition === undefined ? detector : withCondition(detector, condition)
  return withOverrides(withRequiredOverride(filtered, fields), fields)
}

function refuseMissing({ missingExceptions = [], span }: Rule): void {
  if (missingExceptions.length === 0) return
  const lists = missingExceptions.map((id) => `"${id}"`).join(', ')
  throw new TrailproofError(
    'EXCEPTIONS_UNSUPPORTED',
    `The rule has exceptions that are kept in Kibana: ${lists}.`,
    { span, hint: 'Export them and give --exceptions FILE.' },
  )
}

function withCondition(detector: Detector, condition: CompiledQuery<TrailEvent>): Detector {
  const { tracer, matches } = condition
  return {
    ...detector,
    needles: [...detector.needles, ...condition.needles],
    gates: [...(detector.gates ?? []), ...(condition.gates ?? [])],
    blind: detector.blind ?? condition.blind,
    warnings: [...detector.warnings, ...condition.warnings],
    conditions: () => {
      const conditions = detector.conditions?.() ?? []
      return tracer === undefined ? conditions : alsoWanting(conditions, tracer({ weightOf }))
    },
    match: (event) => (matches(event) ? detector.match(event) : undefined),
  }
}

function withRequiredOverride(detector: Detector, fields: FieldSource<TrailEvent>): Detector {
  const { overrideRequired, timestampOverride } = detector.rule
  if (overrideRequired !== true || timestampOverride === undefined) return detector
  const [column] = fieldColumns([timestampOverride], fields)
  const absent = column?.absent
  return {
    ...detector,
    blind:
      detector.blind ??
      (absent === undefined ? undefined : { field: timestampOverride, reason: absent }),
    match: (event) => (column?.get(event) === undefined ? undefined : detector.match(event)),
  }
}

function withOverrides(detector: Detector, fields: FieldSource<TrailEvent>): Detector {
  const { overrides } = detector.rule
  if (overrides === undefined) return detector
  const names = fieldsOf(overrides)
  const columns = fieldColumns(names, fields)
  return {
    ...detector,
    overrides: names,
    match: (event) => {
      const hit = detector.match(event)
      return hit && { ...hit, overrides: valuesOf(columns, event) }
    },
  }
}

function fieldsOf({ severity = [], riskScoreField, nameField }: AlertOverrides): readonly string[] {
  const named = [riskScoreField, nameField].filter((name) => name !== undefined)
  return [...new Set([...severity.map(({ field }) => field), ...named])]
}
