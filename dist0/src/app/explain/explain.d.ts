import type { Bytes } from '../../cloudtrail/input/byte-source.ts';
import type { InputKind } from '../../cloudtrail/input/detect-input.ts';
import type { ReadReport } from '../../cloudtrail/input/reading.ts';
import type { ExplainReport } from '../../report/explain-report.ts';
import type { CommonOptions } from '../options.ts';
/** What `explain` can be asked. */
export interface ExplainOptions extends CommonOptions {
    /** A rule's short name, id or file. */
    readonly rule: string;
    /** Files and folders of CloudTrail records or ECS documents, gzipped or not; `-` is `stdin`. */
    readonly inputs: readonly string[];
    readonly stdin?: Bytes | undefined;
    /** What the inputs hold; else their first object tells. */
    readonly input?: InputKind | undefined;
    /** Files of what came before: they fill histories. */
    readonly history?: readonly string[] | undefined;
    /** Ids of events to explain; by default those that came nearest to an alert. */
    readonly event?: readonly string[] | undefined;
}
/** An explanation, with what was wrong with the input. */
export interface Explained extends ExplainReport {
    readonly input: ReadReport;
}
/** Explains why a rule did or did not fire on records: clause by clause, with the values met, and for what matches
 * what became of it in the rule's runs.
 * @throws TrailproofError RULE_UNKNOWN, EVENT_UNKNOWN, CONFIG_SYNTAX and its like
 * @example const { outcome } = await explain({ rule: 'iam-mfa-device-deactivated', inputs: ['log.ndjson'] }) */
export declare function explain(options: ExplainOptions): Promise<Explained>;
