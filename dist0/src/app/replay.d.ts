import type { Bytes } from '../cloudtrail/input/byte-source.ts';
import type { InputKind } from '../cloudtrail/input/detect-input.ts';
import type { ReadReport } from '../cloudtrail/input/reading.ts';
import type { Alert } from '../engine/alert.ts';
import type { ReplayReport } from '../report/replay-report.ts';
import type { Duration } from '../time/duration.ts';
import type { LogEvidenceTarget } from './evidence/evidence-target.ts';
import type { CommonOptions } from './options.ts';
/** What `replay` can be asked. */
export interface ReplayOptions extends CommonOptions {
    /** Files and folders of CloudTrail records, gzipped or not; `-` is `stdin`. */
    readonly inputs: readonly string[];
    readonly stdin?: Bytes | undefined;
    /** What the inputs hold; else their first object tells. */
    readonly input?: InputKind | undefined;
    /** Short names or ids of rules; all by default. */
    readonly rule?: readonly string[] | undefined;
    /** Files of what came before: they fill histories and raise no alerts. */
    readonly history?: readonly string[] | undefined;
    /** For endless input: runs that ended this long before the newest record are decided, and what comes later is late.
     * Without it everything is decided at the end, and no order of the input changes an alert. */
    readonly lateness?: Duration | undefined;
    /** Parses every record: by default those that no rule can match are skipped, which changes no alert. */
    readonly parseAll?: boolean | undefined;
    /** Says in the result for which rules records had to be parsed. */
    readonly plan?: boolean | undefined;
    /** Tells of each alert who did what, for people; keeps a little of every event that a rule matches. */
    readonly details?: boolean | undefined;
    /** How many megabytes of what rules match stay in memory (64 by default); the rest is in a temporary file meanwhile. */
    readonly memory?: number | undefined;
    /** Appends to a file which rules fired: evidence for `coverage`. */
    readonly evidence?: LogEvidenceTarget | undefined;
    /** Takes each alert as soon as it is decided. */
    readonly onAlert?: ((alert: Alert) => void) | undefined;
}
/** What a replay came to, with what was wrong with the input. */
export interface Replayed extends ReplayReport {
    readonly input: ReadReport;
}
/** Replays CloudTrail records through rules on their schedule and gives the alerts, in time order.
 * What is wrong with the input or with rules stands in the result.
 * @throws TrailproofError RULE_UNKNOWN, CONFIG_SYNTAX and its like; with evidence SCENARIO_UNKNOWN, CASE_UNKNOWN,
 * EVIDENCE_REFUSED; with `plan` USAGE where nothing is skipped; SPILL_UNWRITABLE where the temporary
 * file takes no more
 * @example const { alerts } = await replay({ inputs: ['cloudtrail-logs/'], rules: ['my-rules'] }) */
export declare function replay(options: ReplayOptions): Promise<Replayed>;
