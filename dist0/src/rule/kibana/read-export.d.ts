import type { Finding } from '../../diagnostic/finding.ts';
import type { SourceText } from '../../diagnostic/span.ts';
import { type RuleReading } from '../detection-rules/read-rule-file.ts';
import { type JsonPart } from '../json/json-lines.ts';
/** What an export of Kibana holds: rules, and lines of the exception lists that they use. */
export interface ReadExport {
    /** In the order of the file. */
    readonly rules: readonly ExportedRule[];
    /** Exception lists and their items, unread: items may name value lists that stand elsewhere. */
    readonly exceptions: readonly JsonPart[];
    /** What is wrong with lines that are no rules. */
    readonly findings: readonly Finding[];
}
/** A rule of an export with its short name. */
export interface ExportedRule extends RuleReading {
    readonly shortName: string;
}
/** Reads the rules that Kibana exports: one JSON object a line, exception lists and a summary behind them.
 * The rule of a file with one rule has the file's stem as its short name, several have `stem#rule_id`.
 * @example readExport({ name: 'my-rules.ndjson', text }, { stem: 'my-rules', contentHash }).rules */
export declare function readExport(source: SourceText, file: {
    readonly stem: string;
    readonly contentHash: string;
}): ReadExport;
