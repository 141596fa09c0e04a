import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { FieldSource } from '../../language/field-source.ts';
import type { Tracer } from '../../language/tracer.ts';
import type { ThreatMatchRule } from '../../rule/rule.ts';
/** What a threat_match rule wants beside its query: an indicator that holds the event's values.
 * `find` gives the indicators of an event. */
export declare function indicatorTracer({ mapping, span }: ThreatMatchRule, fields: FieldSource<TrailEvent>, find: (event: TrailEvent) => readonly unknown[]): Tracer<TrailEvent>;
