import type { LiveCollected } from '../live-collected.ts';
import type { Style } from './style.ts';
/** Tells what the records of a run say: which came, how the alerts compare with the golden, and where the simulator differs. */
export declare function liveCollectedText(report: LiveCollected, style: Style): string;
