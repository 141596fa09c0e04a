import type { Protocol, WireService } from '../protocol.ts'
import { jsonProtocol } from './json.ts'
import { ec2QueryProtocol, queryProtocol } from './query.ts'
import { restJsonProtocol } from './rest-json.ts'
import { restXmlProtocol, s3Protocol } from './rest-xml.ts'

/** The protocol that a service speaks. */
export function protocolFor({
  protocol,
  namespace,
}: Pick<WireService, 'protocol' | 'namespace'>): Protocol {
  switch (protocol) {
    case 'query':
      return queryProtocol
    case 'ec2-query':
      return ec2QueryProtocol
    case 'json':
      return jsonProtocol
    case 'rest-json':
      return restJsonProtocol
    case 'rest-xml':
      return namespace === 's3' ? s3Protocol : restXmlProtocol
    default:
      return protocol satisfies never
  }
}
