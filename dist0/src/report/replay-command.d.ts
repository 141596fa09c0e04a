import type { CaseReport } from './verify-report.ts';
/** Where a case belongs, for the command that replays it. */
export interface CasePlace {
    readonly scenario: string;
    /** Flags that the run was given. */
    readonly repeat: readonly string[];
}
/** Writes the command that plays one case again, with the rule where only one is concerned.
 * @example replayCommand(one, { scenario: 's', repeat: [] }) // 'trailproof verify s --case attack/x --rule a-rule' */
export declare function replayCommand(one: CaseReport, { scenario, repeat }: CasePlace): string;
