import { type JudgedCase } from './judge-case.ts';
import type { LoadedDetectors } from './load-detectors.ts';
import type { CommonOptions } from './options.ts';
import type { Settings } from './settings.ts';
/** A rule whose alerts in a case are not the same at every phase. */
export interface PhaseFinding {
    readonly scenario: string;
    readonly case: string;
    readonly rule: string;
    readonly same: number;
    readonly fires: number;
    readonly of: number;
}
/** Replays each case with the ticks at every 30 seconds of the interval, and plays it with its start shifted by every
 * second of a ten-second bucket. Gives the rules whose alerts change, by case. */
export declare function tryPhases(judged: readonly JudgedCase[], context: {
    readonly loaded: LoadedDetectors;
    readonly settings: Settings;
    readonly onProgress?: CommonOptions['onProgress'];
}): Promise<readonly PhaseFinding[]>;
