import { type Members } from '../../aws/members.ts';
import type { PlainCall } from '../../aws/inverse/inverse.ts';
/** The names that things have in one run: those of the scenario with the run's id behind, below the run's path.
 * Two runs never touch each other, and a call of the play can only name what its run made. */
export interface RunNames {
    /** `/trailproof/k3f9qz/` */
    readonly path: string;
    /** `backdoor` is `backdoor-k3f9qz`; a name of this run stays.
     * @throws TrailproofError NAME_TOO_LONG */
    readonly nameOf: (name: string) => string;
    /** The input of a call in the names of this run. */
    readonly toRun: (call: PlainCall) => Members;
    /** Whether a call names something of the run, and so nothing else. */
    readonly isOwn: (input: Members) => boolean;
    /** Whether a name or ARN is that of something that the run made in its account. */
    readonly isMarked: (nameOrArn: string) => boolean;
    /** Any data of AWS's in the names of the scenario. */
    readonly fromRun: <Data>(data: Data) => Data;
}
/** Makes the names of a run in an account. The ARN of its operator is no name of the run's. */
export declare function runNames(run: string, { account, operator }: {
    readonly account: string;
    readonly operator: string;
}): RunNames;
