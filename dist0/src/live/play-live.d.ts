import { type Finding } from '../diagnostic/finding.ts';
import type { PlayedCase } from '../scenario/played-case.ts';
import type { Scenario, ScenarioCase } from '../scenario/scenario.ts';
import { type Duration } from '../time/duration.ts';
import type { LedgerEntry } from './ledger/entry.ts';
import type { Boundaries } from './policy/boundaries.ts';
import { type Run } from './perform.ts';
import { type Leftover, type UndoTrust } from './undo/take-back.ts';
import { type WorldPlan } from './world/build-world.ts';
/** A case that is played in a real account, or one that stands for it. */
export interface LivePlay {
    readonly scenario: Scenario;
    readonly scenarioCase: ScenarioCase;
    readonly run: Run;
    readonly account: string;
    /** The ARN of who runs. */
    readonly operator: string;
    readonly regions: readonly string[];
    readonly boundaries: Boundaries;
    readonly managedArn: WorldPlan['managedArn'];
    readonly password: WorldPlan['password'];
    /** The play begins where the clock is at a multiple of this: a rule that counts in buckets of time then sees its steps
     * in the buckets that the golden has them in. */
    readonly mark?: Duration | undefined;
    /** Leaves everything as the play left it. */
    readonly keep?: boolean | undefined;
}
/** What came of it. */
export interface LivePlayed {
    /** Undefined where the world could not be built. */
    readonly played?: PlayedCase | undefined;
    readonly broken?: Finding | undefined;
    /** What is still there; none where `keep` was asked. */
    readonly leftovers: readonly Leftover[];
}
/** Whether a case was played as it says and nothing is left. */
export declare const isWhole: ({ broken, leftovers }: LivePlayed) => boolean;
/** Builds the world of a case, plays it, and takes all back, whatever went wrong on the way. */
export declare function playLive(play: LivePlay): Promise<LivePlayed>;
/** Takes back what a ledger tells of, then whatever else carries the run's marks; says so in the ledger when nothing is left. */
export declare function takeAllBack(run: Run, entries: readonly LedgerEntry[], { regions, trust }: {
    readonly regions: readonly string[];
    readonly trust: UndoTrust;
}): Promise<readonly Leftover[]>;
