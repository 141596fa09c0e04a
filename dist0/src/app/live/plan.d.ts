import type { LivePlan } from '../../report/live-plan.ts';
import type { Instant } from '../../time/duration.ts';
import { type LiveSelection } from './cases-for.ts';
/** Says what a run of a scenario's cases would do; nothing is called.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN */
export declare function planLive(options: LiveSelection & {
    /** The folder of the ledgers, which tell of earlier runs. */
    readonly runs?: string | undefined;
    readonly now: Instant;
}): Promise<readonly LivePlan[]>;
