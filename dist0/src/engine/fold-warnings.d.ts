import type { Finding } from '../diagnostic/finding.ts';
import type { FieldValue } from '../language/field-source.ts';
import type { Rule } from '../rule/rule.ts';
import type { Warn } from './detector.ts';
/** A run had more to raise than the rule's max_signals lets it. */
export declare function tooManySignals(rule: Rule): Finding;
/** Warns when a record has so many values that not all their combinations were looked at. */
export declare function warnOfCut(rule: Rule, values: readonly FieldValue[], warn: Warn): void;
/** A record has more combinations of values than are looked at. */
export declare function combinationsCut(rule: Rule): Finding;
/** Records arrive after the time that the rule's windows go by. */
export declare function unseenUnderLag(rule: Rule): Finding;
/** Warns of a rule that matched at least half of the records of a log that is worth the name. */
export declare function matchesMost(rule: Rule, { matched, read }: {
    readonly matched: number;
    readonly read: number;
}): Finding | undefined;
