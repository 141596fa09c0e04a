import type { Span } from '../../diagnostic/span.ts';
import type { PipelineStep } from '../../language/compiled-query.ts';
export type { Clause, MetValue } from '../../language/tracer.ts';
/** Why a run that saw a hit raised no alert for it, in a rule's own words. Plain data. */
export interface Reason {
    readonly kind: 'below-threshold' | 'not-new' | 'dropped' | 'unfinished' | 'suppressed' | 'max-signals' | 'unseen' | 'history' | 'other';
    /** What follows "because": no capital, no full stop. Texts of events stand in it as they are. */
    readonly message: string;
    /** The group that it is about, where there are several: what tells two reasons of a kind apart. */
    readonly about?: string | undefined;
    /** How far it got, from 0 to 1: of several runs the one that came nearest tells most. */
    readonly progress: number;
    /** The part of the rule that was not fulfilled, where it is one. */
    readonly at?: Span | undefined;
    /** Of a pipeline: what its commands left, up to the one that dropped the hit. */
    readonly steps?: readonly ReasonStep[] | undefined;
}
/** What a command of a pipeline left, with the command as it is written. */
export interface ReasonStep extends PipelineStep {
    readonly command: string;
}
/** A run had more to raise than max_signals lets it. */
export declare function maxSignalsReason(maxSignals: number): Reason;
