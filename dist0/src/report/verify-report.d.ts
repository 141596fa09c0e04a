import type { CoverageReport } from '../coverage/coverage-report.ts';
import type { Finding } from '../diagnostic/finding.ts';
import type { Position, Stretch } from '../diagnostic/span.ts';
import type { AlertVerdict } from '../golden/verdict.ts';
import type { CaseKind } from '../scenario/scenario.ts';
import type { CaseDetail } from './case-detail.ts';
import type { RulesReport } from './rules-report.ts';
/** A verdict with what it means for the exit code. */
export interface JudgedVerdict {
    readonly verdict: AlertVerdict;
    /** The rule's file, where the rule is loaded. */
    readonly file?: string | undefined;
    /** Of a lost alert: the clause of the rule that fails, where it is one; else where its query begins. */
    readonly place?: Position | Stretch | undefined;
    /** False for matches, and for new alerts of rules that nobody pinned. */
    readonly fails: boolean;
    /** Of a lost alert: why it was not raised. */
    readonly because?: readonly string[] | undefined;
}
/** What became of one case. */
export type CaseOutcomeReport = {
    readonly kind: 'compared';
    readonly verdicts: readonly JudgedVerdict[];
}
/** The golden does not know the case; `verdicts` may be empty, for silence is reviewed too. */
 | {
    readonly kind: 'unreviewed';
    readonly verdicts: readonly JudgedVerdict[];
    readonly fails: boolean;
} | {
    readonly kind: 'broken';
    readonly finding: Finding;
};
export interface CaseReport {
    readonly kind: CaseKind;
    readonly name: string;
    readonly outcome: CaseOutcomeReport;
    /** What happened in it, call by call; undefined unless it was asked for. */
    readonly detail?: CaseDetail | undefined;
}
export interface ScenarioReport {
    readonly name: string;
    readonly title: string;
    /** The scenario's file. */
    readonly file?: string | undefined;
    /** The file of its golden, whether it is there or not. */
    readonly golden?: string | undefined;
    readonly cases: readonly CaseReport[];
    /** What is wrong beside single alerts: the golden, its notes, `detectedBy`. */
    readonly findings: readonly Finding[];
    /** True when `--update` wrote its golden. */
    readonly updated: boolean;
}
/** A rule and what proves it. A proven rule fires in an attack case and stays silent in every benign twin. */
export interface DetectionReport {
    readonly rule: string;
    readonly proven: boolean;
    /** What is missing where it is not proven. */
    readonly missing?: string | undefined;
}
/** A rule whose alerts in a case hang on the phase. */
export interface PhaseReport {
    readonly scenario: string;
    readonly case: string;
    readonly rule: string;
    /** Of how many ticks and starts the alerts are as at the default one. */
    readonly same: number;
    /** In how many of them the rule fires at all. */
    readonly fires: number;
    readonly of: number;
    /** True when the golden says so. */
    readonly known: boolean;
}
/** What `verify` found. */
export interface VerifyReport {
    readonly seed: string;
    /** ISO time at which every case starts. */
    readonly start: string;
    readonly scenarios: readonly ScenarioReport[];
    readonly detections: readonly DetectionReport[];
    /** Rules that goldens expect but that are not loaded. */
    readonly notLoaded: readonly string[];
    readonly rules: RulesReport;
    /** What the rules cover by this run alone; undefined unless it was asked for. */
    readonly coverage?: CoverageReport | undefined;
    /** Undefined unless phases were tried. */
    readonly phases?: readonly PhaseReport[] | undefined;
    /** Warnings about the run as a whole: stale golden files, say. */
    readonly findings: readonly Finding[];
    /** Flags that a replay line must repeat: `['--seed', '7']`. */
    readonly repeat: readonly string[];
}
