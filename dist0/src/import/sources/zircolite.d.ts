import type { Taken } from './taken.ts';
/** Takes a file of Zircolite: the tests of rules (`--test-rules`) or what it detected (`detected_events.json`). Each rule becomes
 * a scenario, its matches and true positives attacks, its true negatives benign cases. Events must have their members where
 * CloudTrail has them, or keys with dots: Zircolite's own flattening forgets where a value stood. */
export declare function takeZircolite(file: string, text: string, options: {
    readonly nameOf: (title: string) => string;
}): Taken;
