import type { HttpRequest } from '../http.ts';
/** What a request says of its signature, by header or in its query. */
export interface Signed {
    readonly accessKeyId: string;
    /** `20260302` */
    readonly date: string;
    readonly region: string;
    readonly service: string;
    /** In lower case, sorted as they were sent. */
    readonly signedHeaders: readonly string[];
    readonly signature: string;
    /** `20260302T090000Z` */
    readonly at: string;
    readonly sessionToken?: string | undefined;
    /** Seconds, of a presigned request. */
    readonly expires?: number | undefined;
}
/** Reads the signature of a request; undefined for one that has none.
 * @throws RequestFailure IncompleteSignature, InvalidRequest for a signature of version 2 */
export declare function signedOf(request: HttpRequest): Signed | undefined;
