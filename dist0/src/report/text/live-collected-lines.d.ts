import type { LiveCollected } from '../live-collected.ts';
import type { Style } from './style.ts';
/** How long the records took, for the line that counts them. */
export declare function latencyText({ latency, due }: LiveCollected): string;
/** The steps of which there is something to say: late, missing, not told apart, matched by other means, made again. */
export declare function stepLines(report: LiveCollected, style: Style): readonly string[];
/** Where the real records are not like the simulator's. */
export declare function driftLines({ drift, found }: LiveCollected, style: Style): readonly string[];
