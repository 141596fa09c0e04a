import { headersOf, isInBody, payloadOf, readBindings, statusOf } from '../rest/bindings.js';
import { routed, routesOf } from '../rest/route.js';
/** A protocol that binds members to path, query, headers and body. */
export function restProtocol(dialect) {
    return {
        read: (request, service) => readCall(dialect, request, service),
        answer: (output, answering) => answer(dialect, output, answering),
        fail: dialect.fail,
    };
}
const routes = new WeakMap();
function routesFor({ model }) {
    const known = routes.get(model) ?? routesOf(model.operations.values());
    routes.set(model, known);
    return known;
}
function readCall(dialect, sent, service) {
    const { members, ...request } = dialect.normalise?.(sent) ?? { ...sent, members: {} };
    const found = routed(routesFor(service), request);
    const one = dialect.choose === undefined ? found[0] : dialect.choose(found, sent);
    if (one === undefined)
        return { kind: 'unknown', name: `${request.method} ${request.path}` };
    const { operation } = one;
    const input = {
        ...members,
        ...readBindings(one, request),
        ...bodyOf(dialect.codec, operation, request.body),
    };
    return { kind: 'call', operation, input };
}
function bodyOf(codec, { input }, body) {
    const payload = payloadOf(input);
    if (payload === undefined) {
        const inBody = [...input.members.values()].some(isInBody);
        return inBody && body.length > 0 ? codec.readMembers(input, body) : {};
    }
    const [name, member] = payload;
    const shape = member.shape();
    if (body.length === 0)
        return {};
    if (shape.kind === 'structure')
        return { [name]: codec.readPayload(shape, body) };
    return { [name]: shape.kind === 'blob' ? body : Buffer.from(body).toString('utf8') };
}
function answer(dialect, output, answering) {
    const { operation, requestId, method } = answering;
    const shape = operation.output;
    const body = method === 'HEAD' ? '' : bodyOfAnswer(dialect.codec, operation, output);
    const contentType = body === '' ? {} : { 'content-type': dialect.codec.contentType };
    return {
        status: statusOf(shape, output, operation.http?.code ?? 200),
        headers: { ...contentType, ...headersOf(shape, output), ...requestIds(requestId) },
        body,
    };
}
/** S3 names its header otherwise; clients read either. */
const requestIds = (id) => ({
    'x-amzn-requestid': id,
    'x-amz-request-id': id,
});
function bodyOfAnswer(codec, { output: shape }, output) {
    const payload = payloadOf(shape);
    if (payload === undefined) {
        return [...shape.members.values()].some(isInBody) ? codec.writeMembers(shape, output) : '';
    }
    const [name, member] = payload;
    const value = output[name];
    const inner = member.shape();
    if (value === undefined || value === null)
        return '';
    if (inner.kind === 'structure')
        return codec.writePayload(inner, value, { ...member, name });
    if (value instanceof Uint8Array)
        return value;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
//# sourceMappingURL=rest.js.map