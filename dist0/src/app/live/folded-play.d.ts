import type { Alert } from '../../engine/alert.ts';
import type { Detector } from '../../engine/detector.ts';
import type { RunNames } from '../../live/names/run-names.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import type { Settings } from '../settings.ts';
import type { DryPlay } from './dry-play.ts';
/** What rules raise for all that a play in memory did. */
export interface FoldedPlay {
    readonly alerts: readonly Alert[];
    /** The steps of an alert, as ledgers name them. */
    readonly stepsOf: (alert: Alert) => readonly string[];
    /** Whether an alert is about the case itself. */
    readonly isJudged: (alert: Alert) => boolean;
}
/** Folds the records of a play in memory, in the names that `fromRun` gives them. */
export declare function foldedPlay({ entries, records }: Pick<DryPlay, 'entries' | 'records'>, synthetic: PlayedCase, options: Pick<RunNames, 'fromRun'> & {
    readonly settings: Settings;
    readonly detectors: readonly Detector[];
}): FoldedPlay;
