import { addressIn } from '../../atlas/atlas.js';
import { isTrailproofError } from '../../diagnostic/trailproof-error.js';
import { RequestFailure } from '../../endpoint/request-failure.js';
import { signedOf } from '../../endpoint/signature/credential-scope.js';
import { parseAddress } from '../../ip/address.js';
/** The header by which a client plays another address: an address, or a place of the atlas as `lisbon` or `lisbon/2`. */
export const originHeader = 'x-trailproof-from';
/** Where a request comes from: what its header says, else where its actor was put, else the peer; this machine itself
 * stands at the address that was chosen, for no record of AWS has a loopback address.
 * @throws RequestFailure for a header that names no place and no address */
export function originOf(request, peer, places) {
    const asked = request.headers[originHeader];
    if (asked === undefined) {
        const key = accessKeyOf(request);
        const placed = key === undefined ? undefined : places.placeOf(key);
        return placed ?? (isLoopback(peer) ? places.here : peer);
    }
    try {
        return addressNamed(asked);
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        const sentence = `${originHeader}: ${error.message} ${error.hint ?? ''}`;
        throw new RequestFailure('InvalidParameterValue', sentence.trim());
    }
}
/** The address of `lisbon`, `lisbon/2` or `198.51.100.7`.
 * @throws TrailproofError PLACE_UNKNOWN, ADDRESS_OUT_OF_RANGE */
export function addressNamed(text) {
    if (parseAddress(text) !== undefined)
        return text;
    const [place = '', number = '1'] = text.split('/', 2);
    return addressIn(place, Number(number));
}
/** What is wrong with a signature is told where it is checked. */
function accessKeyOf(request) {
    try {
        return signedOf(request)?.accessKeyId;
    }
    catch (error) {
        if (error instanceof RequestFailure)
            return undefined;
        throw error;
    }
}
const isLoopback = (address) => address === '::1' || address.startsWith('127.');
//# sourceMappingURL=origin.js.map