import { readXmlMembers } from '../codec/read-xml.js';
import { attributesXml, element, membersXml, xmlText } from '../codec/write-xml.js';
import { xmlTree } from '../codec/xml-tree.js';
import { isInBody } from '../rest/bindings.js';
import { chooseS3, normaliseS3 } from '../rest/s3-requests.js';
import { restProtocol } from './rest.js';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const codecOf = (xmlNamespace) => ({
    contentType: 'application/xml',
    readMembers: (shape, body) => readXmlMembers(shape, xmlTree(body), isInBody),
    readPayload: (shape, body) => readXmlMembers(shape, xmlTree(body)),
    writeMembers: (shape, output) => {
        const tag = shape.traits.xmlName ?? shape.name;
        const inner = membersXml(bodyOnly(shape), output);
        return `${declaration}<${tag} xmlns="${xmlText(xmlNamespace)}">${inner}</${tag}>`;
    },
    writePayload: (shape, value, place) => {
        const tag = place.traits.xmlName ?? shape.traits.xmlName ?? shape.name;
        const open = `<${tag} xmlns="${xmlText(xmlNamespace)}"${attributesXml(shape, value, {})}>`;
        return `${declaration}${open}${membersXml(shape, value)}</${tag}>`;
    },
});
function bodyOnly(shape) {
    return { ...shape, members: new Map([...shape.members].filter(([, member]) => isInBody(member))) };
}
/** S3: the bucket stands in the path or in the host, and errors are bare. */
export const s3Protocol = restProtocol({
    codec: codecOf('http://s3.amazonaws.com/doc/2006-03-01/'),
    normalise: normaliseS3,
    choose: chooseS3,
    fail: (error, answering) => failure(error, answering, (inner) => `<Error>${inner}${element('RequestId', answering.requestId)}</Error>`),
});
/** REST with XML bodies: CloudFront. */
export const restXmlProtocol = restProtocol({
    codec: codecOf('http://cloudfront.amazonaws.com/doc/2020-05-31/'),
    fail: (error, answering) => failure(error, answering, (inner) => `<ErrorResponse><Error><Type>Sender</Type>${inner}</Error>${element('RequestId', answering.requestId)}</ErrorResponse>`),
});
function failure({ code, message, status }, { requestId, method }, wrap) {
    const inner = element('Code', code) + element('Message', message);
    return {
        status,
        headers: {
            'content-type': 'application/xml',
            'x-amzn-requestid': requestId,
            'x-amz-request-id': requestId,
        },
        body: method === 'HEAD' ? '' : declaration + wrap(inner),
    };
}
//# sourceMappingURL=rest-xml.js.map