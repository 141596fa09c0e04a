import type { Actor } from '../scenario/actor.ts';
import type { Instant } from '../time/duration.ts';
import type { HttpRequest } from './http.ts';
import type { Signed } from './signature/credential-scope.ts';
/** Who sends a request, as far as the request says. */
export interface Caller {
    readonly actor: Actor;
    /** Undefined for a request without a signature. */
    readonly signed: Signed | undefined;
}
/** Finds out who sends a request. A signature that does not fit is told by the cloud, in the words of the service.
 * @throws RequestFailure for signatures of another time */
export declare function callerOf(request: HttpRequest, options: {
    readonly signed: Signed | undefined;
    readonly secretOf: (accessKeyId: string) => string | undefined;
    readonly now: Instant;
}): Caller;
/** @throws RequestFailure MissingAuthenticationToken for a request that has to be signed and is not */
export declare function requireSignature({ signed }: Caller, operation: string): void;
