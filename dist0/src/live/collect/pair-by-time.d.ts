import { type Duration, type Instant } from '../../time/duration.ts';
/** Something that happened at a moment; only what has the same key can be the same thing. */
export interface Moment {
    readonly key: string;
    readonly at: Instant;
}
/** What belongs together. */
export interface Pairs<Left, Right> {
    readonly pairs: readonly (readonly [Left, Right])[];
    /** Those for which several were as near: which is which cannot be told. */
    readonly ambiguous: readonly Left[];
}
/** Pairs moments of the same key that lie near each other, the nearest first, each once. Where another is as near, no pair is guessed.
 * @example pairByTime([call], [record], { within: seconds(10) }).pairs // [[call, record]] */
export declare function pairByTime<Left extends Moment, Right extends Moment>(left: readonly Left[], right: readonly Right[], { within }: {
    readonly within: Duration;
}): Pairs<Left, Right>;
