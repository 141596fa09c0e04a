import { type Golden, type GoldenAlert } from './golden.ts';
import type { CaseKind } from '../scenario/scenario.ts';
/** What a case raised, with what its scenario says about it. */
export interface CaseOutcome {
    readonly kind: CaseKind;
    readonly name: string;
    readonly reason?: string | undefined;
    readonly alerts: readonly GoldenAlert[];
    /** True when AWS refused every judged step. */
    readonly refused?: boolean | undefined;
    /** Rules found to hang on the phase; undefined where phases were not tried, which keeps what is written. */
    readonly phaseDependent?: readonly string[] | undefined;
}
/** Makes the golden that `--update` writes. Only rules of `loaded` and cases of `outcomes` change; what people
 * wrote stays. `cases` are all of the scenario's cases by id: blocks of others are dropped, as stale. */
export declare function updateGolden(known: Golden | undefined, options: {
    readonly scenario: string;
    readonly outcomes: readonly CaseOutcome[];
    readonly cases: ReadonlySet<string>;
    readonly loaded: ReadonlySet<string>;
}): Golden;
