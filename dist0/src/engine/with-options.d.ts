import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Detector } from './detector.ts';
/** Adds to a detector what any type of rule may ask beside its query: filters, exceptions, the timestamp override as
 * a must, and what alerts take from the event.
 * @throws TrailproofError EXCEPTIONS_UNSUPPORTED for exception lists that no file gave */
export declare function withOptions(detector: Detector, fields: FieldSource<TrailEvent>): Detector;
