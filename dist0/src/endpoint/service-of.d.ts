import type { HttpRequest } from './http.ts';
import type { Signed } from './signature/credential-scope.ts';
/** The namespace of the service that a request is for: the signature names it, and what comes without one is for STS.
 * @throws RequestFailure for a service that is not there */
export declare function namespaceOfRequest(request: HttpRequest, signed: Signed | undefined): string;
