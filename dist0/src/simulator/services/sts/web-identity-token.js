import { AwsFailure } from '../../aws-failure.js';
/** AWS takes no more than 20,000 characters. */
const longest = 20_000;
/** Reads the claims of a JSON Web Token. Signatures are not checked: the simulator has no keys of identity providers.
 * @throws AwsFailure InvalidIdentityTokenException */
export function readWebIdentityToken(token) {
    const claims = token.length > longest ? undefined : claimsOf(token.split('.')[1] ?? '');
    const issuer = claims?.['iss'];
    const subject = claims?.['sub'];
    const audience = Array.isArray(claims?.['aud']) ? claims['aud'][0] : claims?.['aud'];
    if (typeof issuer === 'string' && typeof subject === 'string' && typeof audience === 'string') {
        return { issuer, subject, audience };
    }
    throw new AwsFailure('InvalidIdentityTokenException', 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
}
function claimsOf(payload) {
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null
            ? Object.fromEntries(Object.entries(claims))
            : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=web-identity-token.js.map