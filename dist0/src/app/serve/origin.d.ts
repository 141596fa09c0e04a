import type { HttpRequest } from '../../endpoint/http.ts';
/** The header by which a client plays another address: an address, or a place of the atlas as `lisbon` or `lisbon/2`. */
export declare const originHeader = "x-trailproof-from";
/** Where a request comes from: what its header says, else where its actor was put, else the peer; this machine itself
 * stands at the address that was chosen, for no record of AWS has a loopback address.
 * @throws RequestFailure for a header that names no place and no address */
export declare function originOf(request: HttpRequest, peer: string, places: {
    readonly here: string;
    /** Where the actor of a key was put. */
    readonly placeOf: (accessKeyId: string) => string | undefined;
}): string;
/** The address of `lisbon`, `lisbon/2` or `198.51.100.7`.
 * @throws TrailproofError PLACE_UNKNOWN, ADDRESS_OUT_OF_RANGE */
export declare function addressNamed(text: string): string;
