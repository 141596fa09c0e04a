import type { Evidence } from '../../coverage/evidence.ts';
import type { Alert } from '../../engine/alert.ts';
import type { AlertDetail } from '../../report/replay-report.ts';
import type { Rule } from '../../rule/rule.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import type { CaseToPlay } from '../play-cases.ts';
import type { Settings } from '../settings.ts';
import type { Occasion } from './evidence-of.ts';
type TiedCase = CaseToPlay & {
    readonly played: PlayedCase;
};
/** What rules did over a log: a line for each that fired. Of a log that shows a case also one for each that is silent there
 * though it is meant to see the case, or has to be silent. */
export declare function evidenceOfReplay(replayed: {
    readonly alerts: readonly Alert[];
    readonly details: readonly (AlertDetail | undefined)[];
}, context: {
    /** Those that ran. */
    readonly rules: readonly Rule[];
    readonly settings: Pick<Settings, 'expect'>;
    readonly occasion: Occasion;
    readonly tied: TiedCase | undefined;
}): readonly Evidence[];
export {};
