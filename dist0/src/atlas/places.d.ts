import type { Place } from './place.ts';
/** All places, in the order of their address blocks: a /27 and a /48 each. */
export declare const places: readonly Place[];
