import type { RuleEntry } from '../report/rule-list.ts';
import type { RulesReport } from '../report/rules-report.ts';
import type { CommonOptions } from './options.ts';
/** Lists the rules of files and folders as they are written; `rules check` says whether they run.
 * @example listRules({ rules: ['my-rules'] }).entries.map(({ shortName }) => shortName) */
export declare function listRules(options?: CommonOptions): {
    readonly entries: readonly RuleEntry[];
    readonly rules: RulesReport;
};
