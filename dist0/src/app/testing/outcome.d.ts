import { type GoldenAlert } from '../../golden/golden.ts';
import type { ScenarioReport } from '../../report/verify-report.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import type { JudgedCase } from '../judge-case.ts';
import { type Bench } from './bench.ts';
/** What rules raised over a played case or a log, as tests ask about it. */
export interface Outcome {
    /** `iam-mfa-deactivation attack/by name`, or the files of a log. */
    readonly name: string;
    /** In names of steps and, for a case, of the cast. The steps of a log are its events' names: `create-user#2`. */
    readonly alerts: readonly GoldenAlert[];
    /** The short name of a rule that runs here, from its short name or id.
     * @throws TrailproofError for a rule that is not there or cannot run */
    readonly ruleNamed: (name: string) => string;
    /** Why a rule raised nothing on these steps, by default on all: what failed on the nearest event. */
    readonly whySilent: (rule: string, steps?: readonly string[]) => readonly string[];
    /** Rule files that are wrong, a sentence each: silence proves nothing while there are any. */
    readonly invalid: readonly string[];
    /** Compares a case with its golden, or writes its block; undefined for a log, which has none. */
    readonly judge?: ((options: {
        readonly update: boolean;
    }) => Promise<ScenarioReport>) | undefined;
    /** Flags that a line which repeats this must carry. */
    readonly repeat: readonly string[];
}
/** The outcome of a case that was judged. */
export declare function caseOutcome(judged: JudgedCase, bench: Bench): Outcome;
/** The outcome of a log that is seen as a case. */
export declare function logOutcome(name: string, log: PlayedCase, bench: Bench): Outcome;
