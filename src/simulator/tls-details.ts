import type { Namespace } from '../aws/namespace.ts'
import type { JsonObject } from '../cloudtrail/record.ts'
import type { Call } from '../scenario/port.ts'

/** tlsDetails of a call that a client made itself; calls by a service have none. */
export function tlsDetailsOf(call: Call, service: Namespace): JsonObject {
  const { version, cipherSuite } = call.actor.client.tls
  return {
    tlsVersion: version,
    cipherSuite,
    clientProvidedHostHeader: service.host(call.region, call.input),
  }
}
