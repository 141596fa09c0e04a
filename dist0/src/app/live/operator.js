import { refusal } from '../../live/guard/refusal.js';
import { steadyOperator } from '../../live/guard/steady-operator.js';
/** Opens the way to an account. At an endpoint on this machine the keys are those of the environment and nothing else is
 * asked for any; in live mode they are what the SDK finds.
 * @throws TrailproofError GUARD_IDENTITY for a local endpoint without keys */
export async function operatorOf({ endpointUrl, environment, profile, }) {
    const { sdkCaller } = await import('../../live/sdk/sdk-caller.js');
    const { foundCredentials } = await import('../../live/sdk/found-credentials.js');
    if (endpointUrl === undefined) {
        const call = sdkCaller({ mode: 'live', profile });
        // A profile of its own reads a bucket, which may be in another account.
        return {
            mode: 'live',
            call: profile === undefined ? steadyOperator(call, foundCredentials()) : call,
        };
    }
    const AccessKeyId = environment['AWS_ACCESS_KEY_ID'];
    const SecretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
    if (AccessKeyId === undefined || SecretAccessKey === undefined) {
        throw refusal('GUARD_IDENTITY', 'A local endpoint gets no keys but those of the environment, and there are none.', 'Export AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY as `trailproof serve` prints them.');
    }
    const SessionToken = environment['AWS_SESSION_TOKEN'];
    const operator = { AccessKeyId, SecretAccessKey, SessionToken };
    return { mode: 'local', call: sdkCaller({ mode: 'local', endpoint: endpointUrl, operator }) };
}
//# sourceMappingURL=operator.js.map