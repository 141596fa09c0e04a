import type { LiveCleaned, LiveRun, LiveStatus } from '../live-run.ts';
import type { Style } from './style.ts';
/** Tells how a run ended. */
export declare function liveRunText(report: LiveRun, style: Style): string;
/** Tells what cleaning up came to. */
export declare function liveCleanupText(runs: readonly LiveCleaned[], style: Style): string;
/** Lists runs and how they stand. */
export declare function liveStatusText(runs: readonly LiveStatus[], style: Style): string;
