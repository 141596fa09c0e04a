import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Detector } from './detector.ts';
/** Gives the places (in the list) of the detectors that an event could concern. */
export type DetectorIndex = (event: TrailEvent) => readonly number[];
/** Tries every detector on every event; what the index must agree with. */
export declare function everyDetector(detectors: readonly Detector[]): DetectorIndex;
/** Finds detectors by what their needles demand of an event's action and service, once for each pair that occurs. */
export declare function needleIndex(detectors: readonly Detector[], fields: FieldSource<TrailEvent>): DetectorIndex;
