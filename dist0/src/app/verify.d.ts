import type { VerifyReport } from '../report/verify-report.ts';
import type { EvidenceTarget } from './evidence/evidence-target.ts';
import type { CommonOptions } from './options.ts';
import type { KeptPlays } from './watch/kept-plays.ts';
/** What `verify` can be asked. */
export interface VerifyOptions extends CommonOptions {
    /** Names of scenarios; all by default. */
    readonly only?: readonly string[] | undefined;
    /** Short names or ids of rules; all by default. */
    readonly rule?: readonly string[] | undefined;
    /** Cases (`kind/name`); all by default. */
    readonly case?: readonly string[] | undefined;
    /** Writes the goldens instead of failing on a difference. Refused where CI is set and inside node_modules. */
    readonly update?: boolean | undefined;
    /** Where CI is looked for; the process's environment by default. */
    readonly environment?: {
        readonly CI?: string | undefined;
    } | undefined;
    /** Tries every phase of the ticks and of the start. */
    readonly phases?: boolean | undefined;
    /** Appends to a file what each rule did in each case that was played: evidence for `coverage`. */
    readonly evidence?: EvidenceTarget | undefined;
    /** Tells every case call by call: records, documents, alerts, and why rules are silent. */
    readonly details?: boolean | undefined;
    /** What an earlier run left that is still right; `watch` gives it. */
    readonly kept?: KeptPlays | undefined;
    /** Says what the rules cover of ATT&CK by what they did in this run; with `evidence` also what was gained and lost since
     * the last run that kept its evidence there. */
    readonly coverage?: boolean | undefined;
}
/** Plays scenarios, replays their records through rules and compares the alerts with the goldens.
 * What differs stands in the report (`verifyFailed` says whether anything does); thrown is only what names nothing.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, RULE_UNKNOWN, INPUT_UNREADABLE, GOLDEN_UPDATE_REFUSED
 * @example const report = await verify({ scenarios: ['my-scenarios'], rules: ['my-rules'] }) */
export declare function verify(options?: VerifyOptions): Promise<VerifyReport>;
