import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { malformed, RequestFailure } from './request-failure.js';
import { requestKey } from './request-key.js';
/** Makes the call that a request asks for.
 * @throws RequestFailure NotModelled for what the simulator does not have, SerializationException for input of a wrong type */
export async function makeCall(asked) {
    const { exchange, service, caller, operation, input } = asked;
    const { options, address, position, at } = exchange;
    try {
        return await options.cloud.call({
            actor: caller.actor,
            service: service.namespace,
            operation,
            input,
            region: caller.signed?.region ?? 'us-east-1',
            at,
            address,
            key: requestKey(position),
        });
    }
    catch (error) {
        const failure = asFailure(error);
        if (failure === undefined)
            throw error;
        throw failure.about(operation);
    }
}
function asFailure(error) {
    if (!isTrailproofError(error))
        return undefined;
    const { code, message, hint } = error;
    // What a scenario would be refused for is the client's mistake here, and nothing that ends the endpoint.
    if (code === 'INPUT_TYPE_WRONG')
        return malformed(message);
    if (code !== 'CALL_NOT_MODELLED' && code !== 'POLICY_UNSUPPORTED')
        return undefined;
    const known = hint === undefined || code === 'CALL_NOT_MODELLED' ? '' : ` ${hint}`;
    return new RequestFailure('NotModelled', `trailproof: ${message}${known}`);
}
//# sourceMappingURL=make-call.js.map