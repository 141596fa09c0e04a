import type { RecordCounts } from '../../engine/replay-result.ts';
import type { AlertNumbers, AlteredAlert, ChangedRule, ChangesReport, RuleChange, ToldAlert } from '../changes-report.ts';
import { type RulesJson } from './rules-json.ts';
/** What `replay --against … --format json` prints. */
export interface ChangesJson {
    readonly against: ChangesReport['against'];
    readonly records: RecordCounts;
    readonly span: {
        readonly from: string;
        readonly to: string;
        readonly days: number;
    } | null;
    readonly totals: AlertNumbers;
    readonly same: number;
    readonly now: RulesJson;
    readonly rules: readonly ChangedRuleJson[];
}
/** What became of a rule; line and column count from 1 and are null without a place. */
interface RuleChangeJson {
    readonly change: RuleChange;
    readonly rule: string;
    readonly file: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly was: {
        readonly rule: string;
        readonly file: string;
    } | null;
    readonly because: string | null;
    readonly numbers: AlertNumbers;
    readonly addedAbout: ChangedRule['addedAbout'];
}
interface ChangedRuleJson extends RuleChangeJson {
    readonly added: readonly ToldAlert[];
    readonly lost: readonly ToldAlert[];
    readonly altered: readonly AlteredAlert[];
}
/** What a line of `replay --against … --format ndjson` holds: a rule that differs, or an alert that does. */
export type ChangesLine = ({
    readonly kind: 'rule';
} & RuleChangeJson) | ({
    readonly kind: 'lost' | 'added';
} & ToldAlert) | ({
    readonly kind: 'altered';
} & AlteredAlert);
/** Writes what a change does as one JSON object, in pieces: a rule a line. */
export declare function changesJson(report: ChangesReport): Iterable<string>;
/** Writes a line a difference: each rule, then its alerts. */
export declare function changesLines({ rules }: ChangesReport): Iterable<string>;
export {};
