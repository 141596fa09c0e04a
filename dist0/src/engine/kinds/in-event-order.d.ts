import type { HitColumns } from '../hit-columns.ts';
/** Hits in the order in which EQL goes through their events: by `@timestamp`, also where windows go by another time. */
export declare function inEventOrder(window: readonly number[], hits: HitColumns): readonly number[];
