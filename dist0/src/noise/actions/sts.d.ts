import { type Duration } from '../../time/duration.ts';
import { type Action } from '../action.ts';
import type { RoleSession, Session } from '../caller.ts';
import type { Role } from '../estate/principals.ts';
/** GetCallerIdentity. */
export declare const whoAmI: Action;
/** How a role is taken. */
export interface Taking {
    readonly lasts: Duration;
    /** Whether the caller says how long. */
    readonly saysHowLong: boolean;
    readonly externalId?: string | undefined;
    /** The calling service's own copy of the record. */
    readonly isShared?: boolean | undefined;
    /** EC2's and Lambda's records do not say who the session is. */
    readonly namesNobody?: boolean | undefined;
}
/** AssumeRole, whose answer is the key of the session. */
export declare function assumeRole(role: Role, session: RoleSession, taking: Taking): Action;
/** AssumeRoleWithWebIdentity, as a pipeline of GitHub takes a role. */
export declare function assumeRoleWithToken(role: Role, session: RoleSession, token: {
    readonly provider: string;
    readonly audience: string;
    readonly subject: string;
}): Action;
/** GetSessionToken with a code of the caller's MFA device. */
export declare function sessionWithMfa(serialNumber: string, session: Session, lasts: Duration): Action;
