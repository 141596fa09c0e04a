import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { LedgerEntry } from '../../live/ledger/entry.ts';
import { type RunNames } from '../../live/names/run-names.ts';
import { type LivePlayed } from '../../live/play-live.ts';
import type { AskedInPlay, Boundaries } from '../../live/policy/boundaries.ts';
import type { Actor } from '../../scenario/actor.ts';
import type { PolicyDocument } from '../../scenario/world.ts';
import type { Duration, Instant } from '../../time/duration.ts';
import type { CaseToPlay } from '../play-cases.ts';
/** A permission, and who asked for it: `user/mallory`. */
export type HeldPermission = AskedInPlay & {
    readonly holder: string | undefined;
};
/** A run in memory, from the world to the undo: what a real one would do. */
export interface DryPlay {
    readonly result: LivePlayed;
    readonly entries: readonly LedgerEntry[];
    /** In the names of the run. */
    readonly permissions: readonly HeldPermission[];
    readonly account: string;
    readonly operator: string;
    readonly records: readonly CloudTrailRecord[];
    readonly names: RunNames;
    /** How long a run takes, its waits included. */
    readonly duration: Duration;
    /** Whether the account is as it was. */
    readonly isUnchanged: boolean;
}
/** A case, and who acts in it. */
export type DryCase = CaseToPlay & {
    readonly met: readonly Actor[];
};
/** The id of a run in memory. */
export declare const planRun = "dryrun";
/** Plays a case as a run would, in an account in memory. */
export declare function dryPlay({ scenario, scenarioCase, met }: DryCase, options: {
    readonly seed: string;
    readonly start: Instant;
    readonly boundaries: Boundaries;
    /** What the operator may do, with `<account>` in it; everything by default. */
    readonly policy?: PolicyDocument | undefined;
}): Promise<DryPlay>;
