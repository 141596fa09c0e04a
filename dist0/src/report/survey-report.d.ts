import type { Finding } from '../diagnostic/finding.ts';
import type { RulesReport } from './rules-report.ts';
/** An attack case and who saw it. */
export interface SurveyedAttack {
    readonly scenario: string;
    readonly case: string;
    readonly title: string;
    /** ATT&CK v19 ids of the scenario. */
    readonly techniques: readonly string[];
    /** Short names, sorted. */
    readonly seenBy: readonly string[];
    /** Set when the case could not be played. */
    readonly broken?: string | undefined;
}
/** Which rules see which attacks; attacks that nobody sees come first. */
export interface SurveyReport {
    readonly seed: string;
    /** ISO time at which every case starts. */
    readonly start?: string | undefined;
    readonly attacks: readonly SurveyedAttack[];
    /** Rules that saw no attack: no verdict on them, the scenarios may hold nothing of theirs. */
    readonly quiet: readonly string[];
    readonly rules: RulesReport;
    /** Scenarios that could not be loaded. */
    readonly findings: readonly Finding[];
}
