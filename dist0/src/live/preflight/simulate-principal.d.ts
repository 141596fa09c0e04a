import type { Chance } from '../../time/chance.ts';
import type { AwsCaller } from '../aws-caller.ts';
import type { RunClock } from '../run-clock.ts';
import type { PreflightQuestion } from './questions.ts';
/** What the simulation says of an action on a resource. */
export interface Simulated {
    readonly action: string;
    readonly resource: string;
    readonly decision: 'allowed' | 'explicit' | 'implicit';
    readonly by: readonly string[];
    readonly missing: readonly string[];
}
/** What preflight is made with. */
export interface Preflight {
    readonly call: AwsCaller;
    readonly clock: RunClock;
    readonly chance: Chance;
}
/** AWS did not say. */
export interface NotSaid {
    readonly kind: 'unknown';
    readonly reason: string;
}
/** Asks IAM what a user or role may do (iam:SimulatePrincipalPolicy): nothing is changed. Ends at the first question that
 * is not answered. */
export declare function simulatePrincipal(preflight: Preflight, principal: string, questions: readonly PreflightQuestion[]): Promise<readonly Simulated[] | NotSaid>;
