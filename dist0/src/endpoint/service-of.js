import { httpNamespaces } from '../aws/model/service-protocols.js';
import { namespaceOf } from '../aws/namespaces.js';
import { RequestFailure } from './request-failure.js';
/** The namespace of the service that a request is for: the signature names it, and what comes without one is for STS.
 * @throws RequestFailure for a service that is not there */
export function namespaceOfRequest(request, signed) {
    const name = signed?.service ?? unsignedService(request);
    const found = httpNamespaces.filter((one) => namespaceOf(one).signingName === name);
    const [first] = found;
    if (first !== undefined)
        return found.length === 1 ? first : ofVersion(found, request);
    throw new RequestFailure('NotModelled', `trailproof has no service "${name}". It has ${httpNamespaces.join(', ')}.`);
}
/** Without a signature STS alone is modelled; its clients send an action. */
function unsignedService({ method, path, query, headers }) {
    const isForm = /x-www-form-urlencoded/i.test(headers['content-type'] ?? '');
    if (isForm || query.some(([name]) => name === 'Action'))
        return 'sts';
    throw new RequestFailure('NotModelled', `trailproof: ${method} ${path} has no signature. Without one there are calls of STS alone; anonymous ones of S3 are not modelled.`);
}
/** Both load balancing services have one name; the version of the API tells them apart. */
function ofVersion(names, { body }) {
    const version = new URLSearchParams(Buffer.from(body).toString('utf8')).get('Version');
    const wanted = names.find((name) => namespaceOf(name).apiVersion === version);
    return wanted ?? names[0] ?? '';
}
//# sourceMappingURL=service-of.js.map