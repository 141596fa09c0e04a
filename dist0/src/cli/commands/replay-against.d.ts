import type { ReplayAgainstOptions } from '../../app/changes/replay-against.ts';
import type { CommonFlags, ReportFlags } from '../flags.ts';
/** The flags of `replay --against`. */
export interface AgainstFlags extends CommonFlags, ReportFlags, Omit<ReplayAgainstOptions, 'inputs' | 'stdin'> {
    readonly failOn?: readonly FailOn[];
    readonly strict?: true;
}
declare const failOnNames: readonly ['lost', 'added', 'altered', 'broken', 'any'];
/** What makes a comparison end 1. `broken`: a rule that ran before does not run now. */
export type FailOn = (typeof failOnNames)[number];
/** Reads `lost,broken`.
 * @throws TrailproofError USAGE */
export declare function readFailOn(text: string): readonly FailOn[];
/** `trailproof replay --against COMMIT FILE...` */
export declare function runReplayAgainst(inputs: readonly string[], flags: AgainstFlags): Promise<number>;
export {};
