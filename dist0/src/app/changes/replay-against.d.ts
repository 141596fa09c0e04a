import type { ReadReport } from '../../cloudtrail/input/reading.ts';
import type { ChangesReport } from '../../report/changes-report.ts';
import type { ReplayOptions } from '../replay.ts';
/** What `replayAgainst` can be asked. */
export interface ReplayAgainstOptions extends Omit<ReplayOptions, 'lateness' | 'details' | 'plan' | 'onAlert'> {
    /** A commit: its rules are the rules of before. */
    readonly against: string;
}
/** What a change of the rules comes to, with what was wrong with the input. */
export interface ReplayedAgainst extends ChangesReport {
    readonly input: ReadReport;
}
/** Replays the same records through the rules of the working tree and through those of a commit, in one pass, and says
 * which alerts the change adds, loses and alters. The commit's `trailproof.toml` says where its rules lay; how events
 * are seen (profile, lag, geo data) is the working tree's on both sides, so that what differs is due to the rules.
 * @throws TrailproofError GIT_UNUSABLE, RULE_UNKNOWN, CONFIG_SYNTAX and its like, SPILL_UNWRITABLE
 * @example const { totals } = await replayAgainst({ against: 'origin/main', rules: ['rules'], inputs: ['logs'] }) */
export declare function replayAgainst(options: ReplayAgainstOptions): Promise<ReplayedAgainst>;
