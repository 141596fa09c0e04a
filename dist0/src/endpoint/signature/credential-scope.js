import { RequestFailure } from '../request-failure.js';
const algorithm = 'AWS4-HMAC-SHA256';
/** Reads the signature of a request; undefined for one that has none.
 * @throws RequestFailure IncompleteSignature, InvalidRequest for a signature of version 2 */
export function signedOf(request) {
    const header = request.headers['authorization'];
    if (header !== undefined)
        return fromHeader(header, request);
    const query = new Map(request.query);
    if (query.has('AWSAccessKeyId') && query.has('Signature'))
        throw oldSignature();
    return query.has('X-Amz-Algorithm') ? fromQuery(query) : undefined;
}
function fromHeader(header, { headers }) {
    if (!header.startsWith(`${algorithm} `)) {
        throw incomplete(`Authorization header requires ${algorithm}.`);
    }
    const parts = new Map(header
        .slice(algorithm.length)
        .split(',')
        .map((part) => {
        const at = part.indexOf('=');
        return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }));
    return signed({
        credential: parts.get('Credential'),
        signedHeaders: parts.get('SignedHeaders'),
        signature: parts.get('Signature'),
        at: headers['x-amz-date'] ?? headers['date'],
        sessionToken: headers['x-amz-security-token'],
    });
}
function fromQuery(query) {
    if (query.get('X-Amz-Algorithm') !== algorithm) {
        throw incomplete(`X-Amz-Algorithm requires ${algorithm}.`);
    }
    const expires = Number(query.get('X-Amz-Expires') ?? '');
    return {
        ...signed({
            credential: query.get('X-Amz-Credential'),
            signedHeaders: query.get('X-Amz-SignedHeaders'),
            signature: query.get('X-Amz-Signature'),
            at: query.get('X-Amz-Date'),
            sessionToken: query.get('X-Amz-Security-Token'),
        }),
        expires: Number.isFinite(expires) ? expires : 0,
    };
}
function signed(parts) {
    const { credential, signedHeaders, signature, at, sessionToken } = parts;
    const [accessKeyId, date, region, service, end] = credential?.split('/') ?? [];
    const isWhole = accessKeyId !== undefined && date !== undefined && region !== undefined;
    if (!isWhole || service === undefined || end !== 'aws4_request') {
        throw incomplete('Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.');
    }
    if (signedHeaders === undefined)
        throw incomplete("Authorization header requires 'SignedHeaders' parameter.");
    if (signature === undefined)
        throw incomplete("Authorization header requires 'Signature' parameter.");
    if (at === undefined || !/^\d{8}T\d{6}Z$/.test(at)) {
        throw incomplete("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
    }
    const names = signedHeaders.toLowerCase().split(';');
    return { accessKeyId, date, region, service, signedHeaders: names, signature, at, sessionToken };
}
const incomplete = (message) => new RequestFailure('IncompleteSignature', message);
// Presigned URLs of older clients are so; regions of after 2014 answer this.
const oldSignature = () => new RequestFailure('InvalidRequest', `The authorization mechanism you have provided is not supported. Please use ${algorithm}.`);
//# sourceMappingURL=credential-scope.js.map