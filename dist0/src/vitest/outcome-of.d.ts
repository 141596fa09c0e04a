import type { Outcome } from '../app/testing/outcome.ts';
/** Takes what `expect` was given for an outcome.
 * @throws TrailproofError USAGE for anything else, with what was most likely forgotten */
export declare function outcomeOf(received: unknown, matcher: string): Outcome;
