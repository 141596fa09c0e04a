import type { Duration } from '../time/duration.ts';
import type { Alert } from './alert.ts';
import type { Hits } from './match-all.ts';
import type { RuleFinding } from './replay-result.ts';
/** How the runs of the rules lie, and what is known about the past. */
export interface FoldOptions {
    /** Offset of the rules' ticks from whole intervals since 1970, in milliseconds. */
    readonly phase: Duration;
    /** True when nothing happened before the log begins (a simulated account): no alert is cold. */
    readonly wholeHistory?: boolean | undefined;
}
/** The alerts of a fold, and what a user should know about them. */
export interface Folded {
    /** By time, rule and group. */
    readonly alerts: readonly Alert[];
    readonly warnings: readonly RuleFinding[];
}
/** Runs the rules on their schedule over the hits. The same hits can be folded again under another phase.
 * @example foldAll(hits, { phase: 30_000 }).alerts */
export declare function foldAll(hits: Hits, options: FoldOptions): Folded;
