import type { HttpRequest } from '../http.ts';
/** Takes the frames out of a body that S3 clients send in chunks (`STREAMING-…`); other requests stay as they are.
 * The chunks' own signatures are not checked: the request's is.
 * @throws RequestFailure IncompleteBody */
export declare function withoutChunks(request: HttpRequest): HttpRequest;
