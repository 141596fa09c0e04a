import type { Finding } from '../diagnostic/finding.ts';
import type { SourceText } from '../diagnostic/span.ts';
import { type RuleReading } from './detection-rules/read-rule-file.ts';
import type { SigmaMapping } from '../language/sigma/mapping.ts';
import type { JsonPart } from './json/json-lines.ts';
import type { SigmaPart } from './sigma/sigma-part.ts';
/** A way to write rules in files. */
export interface RuleFormat {
    readonly extensions: readonly string[];
    /** The largest file in bytes: what is larger is no file of rules. */
    readonly largestFile: number;
    readonly read: (source: SourceText, file: RuleFileName) => RuleFileReading;
}
/** What a format knows of a file beside its text. */
export interface RuleFileName {
    /** The file's name without its extension. */
    readonly stem: string;
    readonly contentHash: string;
    /** The user's names of fields and values of placeholders for Sigma rules. */
    readonly sigmaMapping: SigmaMapping;
}
/** A rule of a file with its short name: the stem, with more behind it where a file holds several. */
export interface NamedReading extends RuleReading {
    readonly shortName: string;
    /** A rule or correlation of Sigma, which becomes a rule when those that it refers to are known. */
    readonly sigma?: SigmaPart | undefined;
}
/** What one file gave. */
export interface RuleFileReading {
    readonly rules: readonly NamedReading[];
    /** What is wrong with parts of it that are no rules. */
    readonly findings?: readonly Finding[] | undefined;
    /** Exception lists of Kibana that came with the rules. */
    readonly exceptions?: readonly JsonPart[] | undefined;
}
/** Every format that rules are read from. */
export declare const ruleFormats: readonly RuleFormat[];
/** The format of a file by its extension. */
export declare function formatOf(file: string): RuleFormat | undefined;
/** A file's name without folder and extension. */
export declare function stemOf(file: string): string;
