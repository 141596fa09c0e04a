import type { Rule } from '../../../rule/rule.ts';
import type { ExpectedAlert } from '../../../siem/match-alerts.ts';
import type { PlayedRun } from '../played-run.ts';
/** What the golden of a case expects of rules that are loaded. */
export interface ExpectedOfRun {
    readonly asked: readonly ExpectedAlert[];
    readonly notAsked: readonly string[];
    readonly notLoaded: readonly string[];
}
/** Reads what should fire for a run, and which of it can be asked for.
 * @throws TrailproofError CASE_UNKNOWN where no golden tells */
export declare function expectedOfRun({ begun }: PlayedRun, { folder, rules }: {
    readonly folder: string;
    readonly rules: readonly Rule[];
}): Promise<ExpectedOfRun>;
