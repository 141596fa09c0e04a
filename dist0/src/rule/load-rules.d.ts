import { type SigmaMapping } from '../language/sigma/mapping.ts';
import type { QueryDraft, Rule } from './rule.ts';
import type { RuleFinding } from './rule-finding.ts';
import { type LogSource, type SigmaPart } from './sigma/sigma-part.ts';
/** What one rule of a file gave; a file that cannot be read gives one without a rule. */
export interface LoadedFile {
    readonly file: string;
    readonly shortName: string;
    readonly rule?: Rule | undefined;
    readonly draft?: QueryDraft | undefined;
    /** What a Sigma file gave, before correlations were tied to their rules. */
    readonly sigma?: SigmaPart | undefined;
    /** The log that a Sigma rule is about, where that is not CloudTrail: such a rule is no rule here, and not wrong. */
    readonly elsewhere?: LogSource | undefined;
    readonly findings: readonly RuleFinding[];
}
/** The rules of some paths, and everything that is wrong with them or about them. */
export interface LoadedRules {
    readonly rules: readonly Rule[];
    /** In file order; `warning` findings leave their rule in `rules`, the others take it out. */
    readonly findings: readonly RuleFinding[];
    /** An entry for every rule that was read, whether it can run or not. */
    readonly files: readonly LoadedFile[];
    /** Files of deprecated rules that were not asked for by name: as in the SIEM, they do not run. */
    readonly deprecated: readonly string[];
    /** Sigma rules about other logs than CloudTrail. */
    readonly otherData: readonly OtherLogRule[];
}
/** A Sigma rule that is right as far as can be told, but is about another log. */
export interface OtherLogRule {
    readonly rule: string;
    readonly file: string;
    /** `windows/process_creation`. */
    readonly reason: string;
}
/** What the loader may need beside the rules. */
export interface LoadOptions {
    /** Files and folders of Kibana's exception lists and value lists. */
    readonly exceptions?: readonly string[] | undefined;
    /** Names of fields and values of placeholders for Sigma rules. */
    readonly sigmaMapping?: SigmaMapping | undefined;
}
/** Loads the rules of files and folders. A wrong file gives findings and no rule; the others load.
 * @example loadRules(['rules']).rules.map((rule) => rule.shortName) */
export declare function loadRules(paths: readonly string[], options?: LoadOptions): LoadedRules;
