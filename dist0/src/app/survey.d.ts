import type { SurveyReport } from '../report/survey-report.ts';
import type { CommonOptions } from './options.ts';
/** What `survey` can be asked. */
export interface SurveyOptions extends CommonOptions {
    /** Names of scenarios; all by default. */
    readonly only?: readonly string[] | undefined;
}
/** Shows which rules see which attacks; needs no goldens. The attacks that nobody sees come first.
 * With `changed` rules that changed are shown against every attack, scenarios that changed against every rule.
 * @example const { attacks } = await survey({ rules: ['my-rules'] }) */
export declare function survey(options?: SurveyOptions): Promise<SurveyReport>;
