import { type PlainTable } from './plain-table.ts';
import type { RuleFinding } from './rule-finding.ts';
/** A threat indicator: a document as an index of indicators has it. Plain data. */
export interface Indicator {
    readonly id: string;
    readonly index: string;
    readonly document: PlainTable;
}
/** Indicators of some files, and what is wrong with the files. */
export interface ReadIndicators {
    readonly indicators: readonly Indicator[];
    readonly findings: readonly RuleFinding[];
}
/** Reads files of indicators: a document a line (or a JSON list of them), bare or as a search hit with `_id`,
 * `_index` and `_source`. A line that is none is a finding; the rest counts.
 * @example readIndicators(['indicators.ndjson']).indicators.length */
export declare function readIndicators(files: readonly string[]): ReadIndicators;
