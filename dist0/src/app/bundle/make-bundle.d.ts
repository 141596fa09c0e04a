import type { CommonOptions } from '../options.ts';
import type { Bundle } from './bundle.ts';
/** What `bundle` can be asked. */
export interface BundleOptions extends CommonOptions {
    readonly scenario: string;
    /** Cases (`kind/name`); all by default. */
    readonly case?: readonly string[] | undefined;
    /** Short names or ids of rules; by default those that are meant to see the scenario, or do. */
    readonly rule?: readonly string[] | undefined;
}
/** Plays a scenario and puts together what proves the verdict: records, documents, rules, alerts, golden, and why rules
 * fired or not. Nothing is written outside a temporary folder.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, RULE_UNKNOWN and its like
 * @example const bundle = await makeBundle({ scenario: 'iam-mfa-deactivation' }) */
export declare function makeBundle(options: BundleOptions): Promise<Bundle>;
