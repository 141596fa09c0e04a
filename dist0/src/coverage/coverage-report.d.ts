import type { Finding } from '../diagnostic/finding.ts';
import type { Tactic } from '../attack/tactics.ts';
import type { CaseKind } from '../scenario/scenario.ts';
import type { RulePlace } from './covered-rule.ts';
import type { Grade } from './grade.ts';
/** What the loaded rules cover of ATT&CK, by evidence. Plain data. */
export interface CoverageReport {
    readonly scope: CoverageScope;
    /** ATT&CK's techniques for IaaS and every other that a loaded rule or scenario names, sorted by id. */
    readonly techniques: readonly TechniqueCoverage[];
    /** The columns of the matrix, in its order. */
    readonly tactics: readonly Tactic[];
    /** Rules that are silent in a variant that they are meant to see. */
    readonly silent: readonly IntendedSilence[];
    /** Rules that fire where nobody meant them to. */
    readonly unintended: readonly UnintendedAlert[];
    /** Rules that no case wakes, sorted. */
    readonly unwoken: readonly string[];
    readonly blind: readonly {
        readonly rule: string;
        readonly field: string;
    }[];
    /** Techniques of the scope that no rule claims, sorted. */
    readonly unclaimed: readonly string[];
    /** Rules whose loss alone would leave a technique without any alert. */
    readonly soleGuards: readonly {
        readonly rule: string;
        readonly techniques: readonly string[];
    }[];
    /** Cases that cannot be played in a real account: no gap, but never `live`. */
    readonly notPlayableLive: readonly {
        readonly scenario: string;
        readonly case: string;
        readonly reason: string;
    }[];
    readonly evidence: EvidenceCount;
    /** Undefined unless an earlier state was given. */
    readonly since?: CoverageChange | undefined;
    readonly gates: readonly GateResult[];
    /** Where each loaded rule stands, sorted by name. */
    readonly places: readonly RulePlace[];
    /** Cases that could not be played, lines that are no evidence, scenarios that could not be loaded. */
    readonly findings: readonly Finding[];
}
/** What the figures are about. */
export interface CoverageScope {
    readonly attackVersion: string;
    readonly rules: number;
    readonly scenarios: number;
    readonly cases: number;
    /** `aws 8.9.0 · lag none · phase 500ms · geo on` */
    readonly profile: string;
    /** Where the evidence comes from: files, or `this run`. */
    readonly from: readonly string[];
    /** ISO day by which evidence was judged fresh or stale; undefined where its age does not count. */
    readonly asOf?: string | undefined;
}
/** How many lines of evidence count. */
export interface EvidenceCount {
    readonly valid: number;
    /** Of a rule whose content is another now. */
    readonly void: number;
    /** Older than `--max-age`. */
    readonly stale: number;
    /** Of a rule or a case that is not loaded. */
    readonly unknown: number;
    /** Share of the playable variants that fired live, 0 to 1; undefined where none can be played. */
    readonly liveShare?: number | undefined;
}
/** One technique: how many of its variants are seen, and by whom. */
export interface TechniqueCoverage {
    readonly id: string;
    readonly name?: string | undefined;
    /** Ids of its tactics; those of the claims where the table does not know the technique. */
    readonly tactics: readonly string[];
    /** True when ATT&CK's IaaS matrix holds it. */
    readonly inMatrix: boolean;
    readonly grade: Grade;
    /** Attacks and evasions that some rule sees, of how many there are. */
    readonly seen: number;
    readonly of: number;
    /** True when only stale evidence holds the grade up. */
    readonly isStale: boolean;
    /** How many of the seen variants only stale evidence shows seen. */
    readonly staleVariants: number;
    /** Rules that claim it by their tags, sorted. */
    readonly claimedBy: readonly string[];
    readonly rules: readonly RuleCoverage[];
    readonly variants: readonly VariantCoverage[];
    /** What would lift its grade or its share of seen variants; undefined where nothing is left to lift. */
    readonly next?: string | undefined;
    /** The newest live run's, in milliseconds. */
    readonly timeToDetect?: number | undefined;
}
/** A technique and a rule. */
export interface RuleCoverage {
    readonly rule: string;
    readonly grade: Grade;
    /** Variants in which it fires, of those in which it is meant to or does. */
    readonly seen: number;
    readonly of: number;
}
/** A technique and a case that uses it. */
export interface VariantCoverage {
    readonly scenario: string;
    /** `attack/by name` */
    readonly case: string;
    readonly kind: CaseKind;
    readonly seenBy: readonly string[];
    /** True when a golden knows that nobody sees it. */
    readonly isKnownGap: boolean;
}
/** A rule that is meant to see a variant and does not. */
export interface IntendedSilence {
    readonly rule: string;
    readonly scenario: string;
    readonly case: string;
    /** True when a golden says so. */
    readonly isKnown: boolean;
}
/** A rule that fires where nobody named it, or in a benign case. */
export interface UnintendedAlert {
    readonly rule: string;
    readonly scenario: string;
    readonly case: string;
    /** True when a golden holds the alert. */
    readonly isKnown: boolean;
}
/** What is other than it was. */
export interface CoverageChange {
    /** The file or commit that it is compared with. */
    readonly since: string;
    readonly gained: readonly CoverageStep[];
    readonly lost: readonly CoverageStep[];
}
/** A technique whose grade or share of seen variants is other than before. */
export interface CoverageStep {
    readonly technique: string;
    readonly before: {
        readonly grade: Grade;
        readonly seen: number;
        readonly of: number;
    };
    readonly after: {
        readonly grade: Grade;
        readonly seen: number;
        readonly of: number;
    };
}
/** A demand on the coverage, and what falls short of it. */
export interface GateResult {
    /** The flag as it was given: `--min-grade guarded` */
    readonly gate: string;
    readonly holds: boolean;
    readonly failures: readonly GateFailure[];
}
/** A technique that falls short of a gate. */
export interface GateFailure {
    readonly technique: string;
    /** `is fired, not guarded` */
    readonly reason: string;
    /** What would lift it. */
    readonly hint: string;
}
