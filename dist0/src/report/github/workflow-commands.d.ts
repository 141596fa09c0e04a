import type { Remark } from '../remarks/remark.ts';
/** Writes remarks as workflow commands, which GitHub shows beside the lines of a pull request; errors come first, since
 * GitHub shows ten of a level a step. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example // ::error file=rules/a.toml,line=3,col=1,title=lost in s attack/x::a-rule no longer fires … */
export declare function workflowCommands(remarks: readonly Remark[], { pathOf }: {
    readonly pathOf: (file: string) => string;
}): Iterable<string>;
