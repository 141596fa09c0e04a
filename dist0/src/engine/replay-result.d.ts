import type { Finding } from '../diagnostic/finding.ts';
import type { Rule } from '../rule/rule.ts';
import type { Alert } from './alert.ts';
/** read = judged + skipped + duplicate + late + malformed. */
export interface RecordCounts {
    readonly read: number;
    readonly judged: number;
    readonly skipped: number;
    readonly duplicate: number;
    readonly late: number;
    readonly malformed: number;
}
/** A rule that cannot run, and why. */
export interface RuleFinding extends Finding {
    readonly file: string;
    readonly rule?: string | undefined;
}
/** A rule that no document can satisfy under the profile. */
export interface BlindRule {
    readonly rule: string;
    readonly file: string;
    readonly field: string;
    readonly reason: string;
}
/** A rule that was not run, since the data at hand is not what it reads. */
export interface OtherDataRule {
    readonly rule: string;
    readonly file: string;
    /** What it reads, or needs that the data does not have. */
    readonly reason: string;
}
export interface ReplayResult {
    readonly records: RecordCounts;
    readonly rules: {
        readonly loaded: readonly Rule[];
        readonly blind: readonly BlindRule[];
        readonly otherData?: readonly OtherDataRule[] | undefined;
        readonly unsupported: readonly RuleFinding[];
        readonly invalid: readonly RuleFinding[];
        /** What ran, but not as its author may think: max_signals reached, say. */
        readonly warnings?: readonly RuleFinding[] | undefined;
    };
    readonly alerts: readonly Alert[];
}
