import type { Alert, AlertValue } from '../engine/alert.ts';
import type { RecordCounts } from '../engine/replay-result.ts';
import type { AlertDetail } from './replay-report.ts';
import type { RulesReport } from './rules-report.ts';
/** What a change of the rules does to their alerts over the same records. Files are named as in the working tree. */
export interface ChangesReport {
    /** The commit that the working tree is compared with: as it was asked for, and its full id. */
    readonly against: {
        readonly ref: string;
        readonly commit: string;
    };
    readonly records: RecordCounts;
    /** The times of the first and the last event, ISO; missing where there is none. */
    readonly span?: {
        readonly from: string;
        readonly to: string;
        readonly days: number;
    } | undefined;
    /** Rules that differ or whose alerts do: those that lose alerts first. */
    readonly rules: readonly ChangedRule[];
    /** How many rules are on both sides as they are, with the same alerts. */
    readonly same: number;
    readonly totals: AlertNumbers;
    /** The rules of the working tree, and what keeps some of them from running. */
    readonly now: RulesReport;
}
/** How many alerts there are on both sides, and how they differ. */
export interface AlertNumbers {
    readonly before: number;
    readonly now: number;
    readonly added: number;
    readonly lost: number;
    readonly altered: number;
}
/** What became of a rule. `broken`: it ran before and does not now; `mended`: the other way round; `renamed`: the same
 * id under another name, whether the content changed or not; `same`: its content is as it was, wherever it lay. */
export type RuleChange = 'added' | 'removed' | 'renamed' | 'changed' | 'broken' | 'mended' | 'same';
/** A rule, what became of it, and of its alerts. */
export interface ChangedRule {
    readonly change: RuleChange;
    /** Short name and file: of the working tree, else of the commit. */
    readonly rule: string;
    readonly file: string;
    /** The clause that makes it lose alerts where that is known, else where its query begins. */
    readonly place?: {
        readonly line: number;
        readonly column: number;
    } | undefined;
    /** Of a rule that is renamed or lay elsewhere: what and where it was. */
    readonly was?: {
        readonly rule: string;
        readonly file: string;
    } | undefined;
    /** Why it does not run on a side. */
    readonly because?: string | undefined;
    readonly numbers: AlertNumbers;
    readonly added: readonly ToldAlert[];
    readonly lost: readonly ToldAlert[];
    readonly altered: readonly AlteredAlert[];
    /** Whom the added alerts are about: their groups, else who acted; the most frequent first. */
    readonly addedAbout: readonly {
        readonly about: string;
        readonly count: number;
    }[];
}
/** An alert with who did what, and, of a lost one, why it is lost where that is known. */
export interface ToldAlert {
    readonly alert: Alert;
    readonly detail?: AlertDetail | undefined;
    readonly because: readonly string[];
}
/** An alert that both sides raise, but not alike. */
export interface AlteredAlert {
    readonly alert: Alert;
    readonly detail?: AlertDetail | undefined;
    readonly fields: readonly AlteredField[];
}
/** `severity`, `values.count`, `events` … of an alert; null where a side has none. */
export interface AlteredField {
    readonly field: string;
    readonly before: AlertValue;
    readonly now: AlertValue;
}
