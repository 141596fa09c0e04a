import { awsQueryNames, ec2QueryNames, readQuery } from '../codec/read-query.js';
import { queryTree } from '../codec/query-tree.js';
import { element, membersXml, xmlText } from '../codec/write-xml.js';
import { RequestFailure } from '../request-failure.js';
/** AWS Query: IAM, STS and their age. */
export const queryProtocol = {
    read: (request, service) => readCall(request, service, awsQueryNames),
    answer: (output, { operation, service, requestId }) => {
        const { name } = operation;
        const result = `<${name}Result>${membersXml(operation.output, output)}</${name}Result>`;
        const metadata = `<ResponseMetadata>${element('RequestId', requestId)}</ResponseMetadata>`;
        return xml(200, {
            requestId,
            body: wrapped(`${name}Response`, service, result + metadata),
        });
    },
    fail: (error, { service, requestId }) => {
        const type = element('Type', error.status < 500 ? 'Sender' : 'Receiver');
        const inner = `<Error>${type}${element('Code', error.code)}${element('Message', error.message)}</Error>`;
        const body = wrapped('ErrorResponse', service, inner + element('RequestId', requestId));
        return xml(error.status, { requestId, body });
    },
};
/** EC2's own form of it. */
export const ec2QueryProtocol = {
    read: (request, service) => readCall(request, service, ec2QueryNames),
    answer: (output, { operation, service, requestId }) => {
        const inner = element('requestId', requestId) + membersXml(operation.output, output);
        return xml(200, { requestId, body: wrapped(`${operation.name}Response`, service, inner) });
    },
    fail: (error, { requestId }) => xml(error.status, { requestId, body: ec2Failure(error, requestId) }),
};
const ec2Failure = ({ code, message }, requestId) => `${declaration}<Response><Errors><Error>${element('Code', code)}${element('Message', message)}</Error></Errors>${element('RequestID', requestId)}</Response>`;
function readCall(request, { model }, names) {
    const tree = queryTree([...request.query, ...formOf(request)]);
    const name = tree.children.get('Action')?.text;
    if (name === undefined) {
        throw new RequestFailure('MissingAction', 'The request names no Action.');
    }
    const operation = model.operations.get(name);
    if (operation === undefined)
        return { kind: 'unknown', name };
    return { kind: 'call', operation, input: readQuery(operation.input, tree, names) };
}
const formOf = ({ body }) => new URLSearchParams(Buffer.from(body).toString('utf8')).entries();
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const wrapped = (tag, service, inner) => `${declaration}<${tag} xmlns="${xmlText(service?.xmlNamespace ?? '')}">${inner}</${tag}>`;
const xml = (status, { requestId, body }) => ({
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body,
});
//# sourceMappingURL=query.js.map