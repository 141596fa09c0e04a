import type { LivePlan } from '../../report/live-plan.ts';
import type { LivePreflight } from '../../report/live-preflight.ts';
import type { LiveOptions } from './live-options.ts';
/** A plan, and whether who would run it may. */
export type PreflightedPlan = LivePlan & {
    readonly preflight?: LivePreflight;
};
/** Asks IAM whether the credentials may do what plans need; only reads.
 * @throws TrailproofError GUARD_… where the credentials are not of a listed account */
export declare function preflightPlans(plans: readonly LivePlan[], options: Omit<LiveOptions, 'confirm'>): Promise<readonly PreflightedPlan[]>;
