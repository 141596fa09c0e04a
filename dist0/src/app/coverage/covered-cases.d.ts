import type { CoveredCase } from '../../coverage/covered-case.ts';
import type { Rule } from '../../rule/rule.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import type { CaseToPlay } from '../play-cases.ts';
import type { Settings } from '../settings.ts';
/** Tells coverage of cases that were played, with what their goldens say. */
export declare function coveredCases(cases: readonly (CaseToPlay & {
    readonly played: PlayedCase;
})[], context: {
    readonly rules: readonly Rule[];
    readonly settings: Settings;
}): Promise<readonly CoveredCase[]>;
