import type { RuleFinding } from './rule-finding.ts';
/** The rule files that some paths name, in order, each once; and what is wrong with the paths. */
export interface RuleFiles {
    readonly files: readonly string[];
    /** Those that were named themselves, or lie in a folder of deprecated rules that was. */
    readonly asked: ReadonlySet<string>;
    /** Rule files in folders of deprecated rules that a walk left out. */
    readonly deprecated: readonly string[];
    readonly findings: readonly RuleFinding[];
}
/** Lists the rule files of files and folders. A folder is walked in sorted order and gives its rule files; names that
 * begin with a dot and `node_modules` are left out, and so is a folder `_deprecated`, as the SIEM leaves its rules out.
 * A file that is named itself must be of a format that can be read.
 * @example ruleFilesOf(['rules']).files // ['rules/a.toml', 'rules/b.toml'] */
export declare function ruleFilesOf(paths: readonly string[]): RuleFiles;
