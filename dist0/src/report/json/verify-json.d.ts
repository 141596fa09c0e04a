import type { GoldenAlert } from '../../golden/golden.ts';
import type { AlertVerdict, FieldDiff } from '../../golden/verdict.ts';
import type { CaseReport, DetectionReport, PhaseReport, VerifyReport } from '../verify-report.ts';
import { type FindingJson } from './finding-json.ts';
import { type RulesJson } from './rules-json.ts';
/** One verdict. `rule` is null where the whole case is meant: broken, or silent and unreviewed. */
interface VerdictJson {
    readonly rule: string | null;
    readonly verdict: AlertVerdict['kind'] | 'broken';
    readonly fails: boolean;
    readonly diff: DiffJson | null;
    /** Of a lost alert: why it was not raised. */
    readonly because?: readonly string[];
}
type DiffJson = {
    readonly expected: GoldenAlert | null;
    readonly actual: GoldenAlert | null;
} | {
    readonly fields: readonly FieldDiff[];
} | {
    readonly error: FindingJson;
};
interface CaseJson {
    readonly name: string;
    readonly kind: CaseReport['kind'];
    readonly verdicts: readonly VerdictJson[];
}
/** What `verify --format json` prints. */
export interface VerifyJson {
    readonly seed: string;
    readonly start: string;
    readonly scenarios: readonly {
        readonly name: string;
        readonly updated: boolean;
        readonly cases: readonly CaseJson[];
        readonly findings: readonly FindingJson[];
    }[];
    readonly detections: {
        readonly proven: number;
        readonly of: number;
        readonly rules: readonly DetectionReport[];
    };
    readonly rules: RulesJson & {
        readonly notLoaded: readonly string[];
    };
    readonly phases?: readonly PhaseReport[];
    readonly findings: readonly FindingJson[];
}
/** Makes the plain data of a report. */
export declare function verifyJson(report: VerifyReport): VerifyJson;
/** What a line of `verify --format ndjson` holds. */
export interface VerifyLine extends CaseJson {
    readonly scenario: string;
}
/** One case a line, each with its scenario. */
export declare function verifyLines(report: VerifyReport): Iterable<string>;
export {};
