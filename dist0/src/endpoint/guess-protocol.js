import { jsonProtocol } from './protocols/json.js';
import { queryProtocol } from './protocols/query.js';
// Services that speak REST and XML; all other services without a form or JSON as the body read errors as JSON.
const restXml = new Set(['s3', 's3-outposts', 's3express', 'route53']);
/** How a client reads an error of a service that is not there or not known yet: as it speaks, so that it shows the sentence. */
export function guessedProtocol({ headers, path }, signed) {
    if (/json/i.test(headers['content-type'] ?? ''))
        return jsonProtocol;
    const isRest = path.length > 1 && signed !== undefined && !restXml.has(signed.service);
    return isRest ? jsonProtocol : queryProtocol;
}
/** What a request asks for, as far as it says without the model of its service: `ListTopics`, or `GET /detector`. */
export function nameOfRequest({ method, path, headers, body }) {
    const target = headers['x-amz-target']?.split('.').at(-1);
    if (target !== undefined && target !== '')
        return target;
    const isForm = /x-www-form-urlencoded/i.test(headers['content-type'] ?? '');
    const action = isForm
        ? new URLSearchParams(Buffer.from(body).toString('utf8')).get('Action')
        : null;
    return action ?? `${method} ${path}`;
}
//# sourceMappingURL=guess-protocol.js.map