import type { Members } from '../aws/members.ts';
import type { Credentials } from '../scenario/actor.ts';
import type { CallOutcome } from '../scenario/port.ts';
/** A call of AWS as it goes out. */
export interface AwsRequest {
    /** The namespace: `iam`, `rolesanywhere` … */
    readonly service: string;
    readonly operation: string;
    readonly input: Members;
    readonly region: string;
    /** Who calls: `operator` with the credentials that the run was given; else these. */
    readonly as: 'operator' | Credentials;
    /** The whole User-Agent header; the SDK's own where there is none. */
    readonly userAgent?: string | undefined;
    /** Stands in the SDK's own User-Agent as the application's id. */
    readonly appId?: string | undefined;
}
/** What came of one attempt. `requestId` is CloudTrail's requestID of it. */
export interface AwsAnswer {
    readonly outcome: CallOutcome;
    readonly requestId?: string | undefined;
}
/** Makes one attempt of a call. What AWS refuses is an answer; thrown is what never came to AWS.
 * A real account, the local endpoint and the simulator each give one. */
export type AwsCaller = (request: AwsRequest) => Promise<AwsAnswer>;
