import { isMembers } from '../../aws/members.js';
import { namespaceOf } from '../../aws/namespaces.js';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { guardHost } from '../guard/guard-host.js';
import { sdkService } from './sdk-service.js';
/** Calls AWS by the SDK, one try a call. Every request is looked at before it leaves: no other host than the mode's.
 * @throws TrailproofError GUARD_HOST; CALL_NOT_MODELLED for an operation that the SDK does not have */
export function sdkCaller(options) {
    const clients = new Map();
    return async (request) => {
        const service = await sdkService(request.service);
        const command = service.command(request.operation, request.input);
        if (command === undefined) {
            throw new TrailproofError('CALL_NOT_MODELLED', `The SDK has no ${request.service}:${request.operation}.`);
        }
        if (request.userAgent !== undefined)
            sendAs(command, request.userAgent);
        const client = await clientFor(request, { options, clients });
        return answerOf(client, { command, service: request.service });
    };
}
async function clientFor({ service, region, as, appId }, made) {
    const { options, clients } = made;
    const who = as === 'operator' ? options.operator : as;
    const credentials = who === 'operator' ? undefined : who;
    const key = [service, region, credentials?.AccessKeyId, credentials?.SessionToken, appId].join(' ');
    const known = clients.get(key);
    if (known !== undefined)
        return known;
    const client = sdkService(service).then((one) => {
        const { endpoint, mode, profile } = options;
        return guarded(one.client({ region, endpoint, credentials, appId, profile }), mode);
    });
    clients.set(key, client);
    return client;
}
/** Nothing leaves for a host that does not belong to the mode: this stands last, behind everything that could choose one. */
function guarded(client, mode) {
    client.middlewareStack.add((next) => async (args) => {
        guardHost(mode, args.request.hostname);
        return next(args);
    }, { step: 'deserialize', priority: 'low', name: 'trailproofGuard' });
    return client;
}
/** Replaces the whole User-Agent header, so that rules on real tools' can be tested. */
function sendAs(command, userAgent) {
    const stack = 'middlewareStack' in command ? command.middlewareStack : undefined;
    stack.add((next) => async (args) => {
        args.request.headers['user-agent'] = userAgent;
        return next(args);
    }, { step: 'build', priority: 'low', name: 'trailproofUserAgent' });
}
async function answerOf(client, { command, service }) {
    try {
        const { $metadata, ...output } = (await client.send(command));
        return { outcome: { kind: 'output', output }, requestId: requestIdIn($metadata) };
    }
    catch (error) {
        if (isTrailproofError(error) || !(error instanceof Error))
            throw error;
        const metadata = '$metadata' in error ? error.$metadata : undefined;
        return { outcome: failureOf(error, service), requestId: requestIdIn(metadata) };
    }
}
function requestIdIn(metadata) {
    const id = isMembers(metadata) ? metadata['requestId'] : undefined;
    return typeof id === 'string' ? id : undefined;
}
/** What never came to AWS, as the SDK and Node call it. */
const unreached = /^(?:TimeoutError|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/;
/** An error as CloudTrail's errorCode spells it: who may not is AccessDenied there, whatever the protocol calls it. */
function failureOf(error, service) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    if (unreached.test(code))
        return { kind: 'error', code: 'Unreachable', message: error.message };
    if (error instanceof SyntaxError || error.name === 'SyntaxError') {
        return { kind: 'error', code: 'Unreadable', message: error.message };
    }
    const name = error.name === 'AccessDeniedException' ? 'AccessDenied' : error.name;
    const isPrefixed = namespaceOf(service).deniedCode.startsWith('Client.');
    return {
        kind: 'error',
        code: isPrefixed ? `Client.${name}` : name,
        message: error.message,
    };
}
//# sourceMappingURL=sdk-caller.js.map