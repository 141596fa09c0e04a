import { jsonProtocol } from './json.js';
import { ec2QueryProtocol, queryProtocol } from './query.js';
import { restJsonProtocol } from './rest-json.js';
import { restXmlProtocol, s3Protocol } from './rest-xml.js';
/** The protocol that a service speaks. */
export function protocolFor({ protocol, namespace, }) {
    switch (protocol) {
        case 'query':
            return queryProtocol;
        case 'ec2-query':
            return ec2QueryProtocol;
        case 'json':
            return jsonProtocol;
        case 'rest-json':
            return restJsonProtocol;
        case 'rest-xml':
            return namespace === 's3' ? s3Protocol : restXmlProtocol;
        default:
            return protocol;
    }
}
//# sourceMappingURL=protocol-of.js.map