import type { HttpRequest } from '../http.ts';
import type { Signed } from './credential-scope.ts';
/** True when a request was signed with this secret, by Signature Version 4. */
export declare function isSignedWith(secret: string, signed: Signed, request: HttpRequest): boolean;
