import { callerOf, requireSignature } from './caller.js';
import { makeCall } from './make-call.js';
import { guessedProtocol, nameOfRequest } from './guess-protocol.js';
import { protocolFor } from './protocols/protocol-of.js';
import { RequestFailure } from './request-failure.js';
import { namespaceOfRequest } from './service-of.js';
import { withoutChunks } from './signature/aws-chunked.js';
import { signedOf } from './signature/credential-scope.js';
import { wireError } from './wire-error.js';
import { wireServiceOf } from './wire-service.js';
/** Makes an endpoint over a cloud.
 * @example const endpoint = createEndpoint({ cloud: createCloud({ … }), addressOf, virtualNow, wallNow, onCall, requestId })
 * await endpoint.handle(request, '127.0.0.1') */
export function createEndpoint(options) {
    let position = options.lastRequest ?? 0;
    // In the order in which they came: the first is the oldest.
    const underWay = new Set();
    return {
        settled: () => {
            const [oldest] = underWay;
            return oldest?.at ?? options.virtualNow();
        },
        handle: async (request, peer) => {
            position += 1;
            const exchange = { options, request, address: peer, position, at: options.virtualNow() };
            underWay.add(exchange);
            try {
                return await answer({ ...exchange, address: options.addressOf(request, peer) });
            }
            catch (error) {
                if (!(error instanceof RequestFailure))
                    throw error;
                return refuse(error, { exchange, service: undefined, signed: undefined });
            }
            finally {
                underWay.delete(exchange);
            }
        },
    };
}
async function answer(exchange) {
    const { request, options } = exchange;
    let service;
    let signed;
    try {
        refuseForwarding(request);
        signed = signedOf(request);
        service = await wireServiceOf(namespaceOfRequest(request, signed));
        const caller = callerOf(request, {
            signed,
            secretOf: options.cloud.secretOf,
            now: options.wallNow(),
        });
        const call = protocolFor(service).read(withoutChunks(request), service);
        return await perform(call, { exchange, service, signed, caller });
    }
    catch (error) {
        if (error instanceof RequestFailure)
            return refuse(error, { exchange, service, signed });
        throw error;
    }
}
/** @throws RequestFailure NotModelled for a request that asks a proxy: `GET http://example.com/` */
function refuseForwarding({ path }) {
    if (path.startsWith('/') || path === '')
        return;
    throw new RequestFailure('NotModelled', `trailproof forwards nothing: "${path}" is no path.`);
}
async function perform(call, sent) {
    const { exchange, service, caller } = sent;
    if (call.kind === 'unknown') {
        throw new RequestFailure('NotModelled', `${service.namespace} has no operation "${call.name}".`);
    }
    const { operation, input } = call;
    requireSignature(caller, operation.name);
    const { outcome, records, unrecorded } = await makeCall({
        ...sent,
        operation: operation.name,
        input,
    });
    const { options, position, request } = exchange;
    const recorded = records.at(0)?.['requestID'];
    const requestId = typeof recorded === 'string' ? recorded : options.requestId(position);
    const answering = { service, requestId, method: request.method };
    const isAnswered = outcome.kind === 'output';
    hear(sent, {
        operation: operation.name,
        records,
        unrecorded,
        outcome: isAnswered ? { kind: 'answered' } : { ...outcome, kind: 'failed' },
    });
    const protocol = protocolFor(service);
    return isAnswered
        ? protocol.answer(outcome.output, { ...answering, operation })
        : protocol.fail(wireError(outcome, service), answering);
}
function refuse(failure, refused) {
    const { code, message, status } = failure;
    const { exchange, service, signed } = refused;
    const { request } = exchange;
    const kind = code === 'NotModelled' ? 'not-modelled' : 'failed';
    hear(refused, {
        operation: failure.operation ?? nameOfRequest(request),
        records: [],
        outcome: kind === 'failed' ? { kind, code, message } : { kind, message },
    });
    const protocol = service === undefined ? guessedProtocol(request, signed) : protocolFor(service);
    return protocol.fail({ code, name: code, message, status }, { service, requestId: exchange.options.requestId(exchange.position), method: request.method });
}
function hear({ exchange, service, signed }, heard) {
    const { at, address, options } = exchange;
    const accessKeyId = signed?.accessKeyId;
    options.onCall({
        at,
        address,
        service: service?.namespace ?? signed?.service ?? '',
        accessKeyId,
        caller: accessKeyId === undefined ? undefined : options.cloud.ownerOf(accessKeyId),
        ...heard,
    });
}
//# sourceMappingURL=endpoint.js.map