import type { Instant } from '../../time/duration.ts';
/** Keys that count until a moment: what has an alert already, as long as a window can show it again. */
export declare class RecentKeys<K> {
    #private;
    has(key: K): boolean;
    /** Adds a key that nobody asks for any more when windows begin after a time. */
    add(key: K, time: Instant): void;
    /** Says that windows begin at a moment or later from now on. */
    passTo(from: Instant): void;
}
