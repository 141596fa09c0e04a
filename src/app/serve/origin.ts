import { addressIn } from '../../atlas/atlas.ts'
import { isTrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { HttpRequest } from '../../endpoint/http.ts'
import { RequestFailure } from '../../endpoint/request-failure.ts'
import { parseAddress } from '../../ip/address.ts'

/** The header by which a client plays another address: an address, or a place of the atlas as `lisbon` or `lisbon/2`. */
export const originHeader = 'x-trailproof-from'

/** Where a request comes from: what its header says, else the peer; this machine itself stands at the place that was chosen,
 * for no record of AWS has a loopback address.
 * @throws RequestFailure for a header that names no place and no address */
export function originOf(request: HttpRequest, peer: string, place: string): string {
  const asked = request.headers[originHeader]
  if (asked !== undefined) return addressNamed(asked)
  return isLoopback(peer) ? addressNamed(place) : peer
}

/** The address of `lisbon`, `lisbon/2` or `198.51.100.7`.
 * @throws RequestFailure for what is neither */
export function addressNamed(text: string): string {
  if (parseAddress(text) !== undefined) return text
  const [place = '', number = '1'] = text.split('/', 2)
  try {
    return addressIn(place, Number(number))
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    const { message, hint } = error
    throw new RequestFailure(
      'InvalidParameterValue',
      `${originHeader}: ${message} ${hint ?? ''}`.trim(),
    )
  }
}

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.')
