import type { HttpRequest } from './http.ts';
import type { Protocol } from './protocol.ts';
import type { Signed } from './signature/credential-scope.ts';
/** How a client reads an error of a service that is not there or not known yet: as it speaks, so that it shows the sentence. */
export declare function guessedProtocol({ headers, path }: HttpRequest, signed: Signed | undefined): Protocol;
/** What a request asks for, as far as it says without the model of its service: `ListTopics`, or `GET /detector`. */
export declare function nameOfRequest({ method, path, headers, body }: HttpRequest): string;
