import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { RuleQuery } from '../rule/compile-rule-query.ts';
import type { Indicator } from '../rule/indicators.ts';
import type { Rule } from '../rule/rule.ts';
import type { Detector } from './detector.ts';
/** What rules may need beside events. */
export interface DetectorContext {
    /** Threat indicators; rules that compare events with them cannot run without. */
    readonly indicators?: readonly Indicator[] | undefined;
}
/** A kind of rule: makes the running form of rules of its type, and undefined of others. */
export interface DetectorKind {
    readonly create: (rule: Rule, query: RuleQuery<TrailEvent>, fields: FieldSource<TrailEvent>, context?: DetectorContext) => Detector | undefined;
}
