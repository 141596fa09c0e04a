import type { PlannedRepeat } from '../../report/live-plan.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import { type Instant } from '../../time/duration.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
import type { Settings } from '../settings.ts';
import { type DryPlay } from './dry-play.ts';
import type { KnownRun } from './run-files.ts';
/** The new-terms rules that a run fires and a second one within their history would not: none of the values is the run's own.
 * @param context `earlier`: the runs of the same case that are known, and `now`, from which their windows are counted */
export declare function plannedRepeats(dry: DryPlay, synthetic: PlayedCase, context: {
    readonly settings: Settings;
    readonly loaded: LoadedDetectors;
    readonly earlier: readonly KnownRun[];
    readonly now: Instant;
}): readonly PlannedRepeat[];
