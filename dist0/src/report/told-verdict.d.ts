import type { JudgedVerdict, ScenarioReport, VerifyReport } from './verify-report.ts';
/** What is not as reviewed in a case, in words; the texts are not escaped for any format. */
export interface ToldVerdict {
    readonly kind: 'lost' | 'new' | 'changed' | 'unreviewed' | 'broken' | 'phase';
    readonly fails: boolean;
    /** Short name of the rule; undefined where the whole case is meant. */
    readonly rule?: string | undefined;
    readonly file?: string | undefined;
    readonly place?: JudgedVerdict['place'];
    readonly severity?: string | undefined;
    /** The steps that the alert is about; empty where the whole case is meant. */
    readonly steps: string;
    /** What is behind it, a sentence or less each. */
    readonly why: readonly string[];
    /** The command that plays the case again. */
    readonly replay: string;
}
/** A case that is not as reviewed. */
export interface ToldCase {
    readonly scenario: ScenarioReport;
    /** `attack/strip-alice`. */
    readonly id: string;
    readonly told: readonly ToldVerdict[];
}
/** Tells every case of a run, those without news with nothing told. */
export declare function tellCases(report: VerifyReport): readonly ToldCase[];
