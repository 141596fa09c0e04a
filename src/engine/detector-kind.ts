import type { TrailEvent } from '../ecs/trail-event.ts'
import type { FieldSource } from '../language/field-source.ts'
import type { RuleQuery } from '../rule/compile-rule-query.ts'
import type { Rule } from '../rule/rule.ts'
import type { Detector } from './detector.ts'

/** A kind of rule: makes the running form of rules of its type, and undefined of others. */
export interface DetectorKind {
  readonly create: (
    rule: Rule,
    query: RuleQuery<TrailEvent>,
    fields: FieldSource<TrailEvent>,
  ) => Detector | undefined
}
