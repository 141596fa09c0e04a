import type { AlertNumbers, ChangedRule, ChangesReport } from './changes-report.ts';
/** Says how many alerts there were and are: `12 alerts before, 9 now: 1 added, 4 lost`. */
export declare function numbersWords({ before, now, ...kinds }: AlertNumbers): string;
/** `1 added, 4 lost`; empty where nothing differs. */
export declare function differenceWords(numbers: Pick<AlertNumbers, 'added' | 'lost' | 'altered'>): string;
/** How many alerts a day brought and brings, over a log of a day or more: `1.5 a day before, 0.4 now`. */
export declare function rateWords({ before, now }: Pick<AlertNumbers, 'before' | 'now'>, span: ChangesReport['span']): string | undefined;
/** Which stretch of time the records are of: `4.2 days from … to …`. */
export declare function spanWords(span: ChangesReport['span']): string | undefined;
/** What became of the rule beside its alerts, a line each. */
export declare function ruleWords({ change, was, because }: ChangedRule): readonly string[];
