import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Rule } from '../rule/rule.ts';
import type { Detector } from './detector.ts';
import type { DetectorContext, DetectorKind } from './detector-kind.ts';
/** Every kind of detector there is. */
export declare const detectorKinds: readonly DetectorKind[];
/** Makes the running form of a rule for a view of events.
 * @example createDetector(rule, ecsFieldSource(defaultProfile))
 * @throws TrailproofError as the query's language does, at the place in the rule's file; THREAT_MATCH_UNSUPPORTED and
 * EXCEPTIONS_UNSUPPORTED where the rule needs a file that was not given */
export declare function createDetector(rule: Rule, fields: FieldSource<TrailEvent>, context?: DetectorContext): Detector;
