import type { CoverageBasis } from '../../coverage/cover.ts';
import type { Finding } from '../../diagnostic/finding.ts';
import { type LoadedDetectors } from '../load-detectors.ts';
import type { CommonOptions } from '../options.ts';
import type { Settings } from '../settings.ts';
/** What a play gave coverage. */
interface PlayedForCoverage {
    readonly loaded: LoadedDetectors;
    readonly basis: CoverageBasis;
    /** Scenarios that could not be loaded, cases that broke. */
    readonly findings: readonly Finding[];
}
/** Loads rules and scenarios and plays every case: what a case needs and does is known only then. Replays them through the
 * rules where no evidence says what they do. */
export declare function playForCoverage(settings: Settings, options: Pick<CommonOptions, 'onProgress'> & {
    readonly replays: boolean;
    readonly now?: number | undefined;
}): Promise<PlayedForCoverage>;
export {};
