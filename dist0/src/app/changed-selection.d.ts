import type { Rule } from '../rule/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type ChangedFiles } from './git/changed-files.ts';
import type { CommonOptions } from './options.ts';
import type { Settings } from './settings.ts';
/** What of a run a change concerns. */
export interface ChangedSelection {
    readonly since: string;
    readonly isRule: (rule: Pick<Rule, 'file'>) => boolean;
    /** True for scenarios that changed, by themselves, in their goldens or in the files that they play. */
    readonly isScenario: (scenario: Scenario) => boolean;
    /** True for scenarios that changed and for those that name a rule that did: in `detectedBy` and `twinOf`, in the
     * configuration's `expect`, or in their golden. */
    readonly concerns: (scenario: Scenario, rules: readonly Rule[]) => boolean;
}
/** What changed files concern; a change of the configuration concerns everything. */
export declare function selectionOf(changed: ChangedFiles, settings: Pick<Settings, 'golden' | 'expect' | 'configFile'>): ChangedSelection;
/** What changed since the commit that the options name; undefined where they name none.
 * @throws TrailproofError GIT_UNUSABLE */
export declare function changesOf({ changed }: Pick<CommonOptions, 'changed'>, settings: Settings): ChangedSelection | undefined;
