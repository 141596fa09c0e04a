import { clientWithUserAgent } from '../aws/clients/tools.js';
import { RequestFailure } from './request-failure.js';
import { checkTime } from './signature/check-time.js';
import { isSignedWith } from './signature/verify-signature.js';
/** Finds out who sends a request. A signature that does not fit is told by the cloud, in the words of the service.
 * @throws RequestFailure for signatures of another time */
export function callerOf(request, options) {
    const { signed } = options;
    const client = clientWithUserAgent('request', request.headers['user-agent'] ?? '');
    const origin = { place: 'request', address: 0, client };
    if (signed === undefined) {
        return { actor: { name: 'nobody', identity: { kind: 'nobody' }, ...origin }, signed };
    }
    checkTime(signed, options.now);
    const identity = {
        kind: 'credentials',
        credentials: credentialsOf(signed, request, options.secretOf),
    };
    return { actor: { name: signed.accessKeyId, identity, ...origin }, signed };
}
// No secret is this: the cloud compares and tells it as a wrong signature.
const wrongSecret = '';
function credentialsOf(signed, request, secretOf) {
    const secret = secretOf(signed.accessKeyId);
    const fits = secret !== undefined && isSignedWith(secret, signed, request);
    return {
        AccessKeyId: signed.accessKeyId,
        SecretAccessKey: fits ? secret : wrongSecret,
        SessionToken: signed.sessionToken,
    };
}
/** What STS answers without credentials. */
const unsignedOperations = new Set([
    'AssumeRoleWithSAML',
    'AssumeRoleWithWebIdentity',
]);
/** @throws RequestFailure MissingAuthenticationToken for a request that has to be signed and is not */
export function requireSignature({ signed }, operation) {
    if (signed !== undefined || unsignedOperations.has(operation))
        return;
    throw new RequestFailure('MissingAuthenticationToken', 'Request is missing Authentication Token', { status: 403 });
}
//# sourceMappingURL=caller.js.map