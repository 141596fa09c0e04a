import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { DetectorKind } from '../detector-kind.ts';
/** When an event can be looked at. Sigma has no schedule, so none is too late for its run. */
export declare function visibleAt(event: TrailEvent): number;
/** A Sigma rule: alerts on each event. */
export declare const sigmaKind: DetectorKind;
