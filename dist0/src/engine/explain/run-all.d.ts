import type { Duration } from '../../time/duration.ts';
import type { Detector, Fold } from '../detector.ts';
import type { Draft } from '../draft.ts';
import type { HitColumns } from '../hit-columns.ts';
import { type RunView } from '../run-walk.ts';
/** A run that was evaluated, and the fold just after it. Without a run: what a fold decided when all runs were over. */
export interface EvaluatedRun {
    readonly run: RunView | undefined;
    readonly drafts: readonly Draft[];
    readonly fold: Fold;
}
/** Evaluates all runs of one rule over its hits, in order. */
export declare function runAll(detector: Detector, hits: HitColumns, phase: Duration): Generator<EvaluatedRun>;
