import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
/** True when a request was signed with this secret, by Signature Version 4. */
export function isSignedWith(secret, signed, request) {
    const scope = `${signed.date}/${signed.region}/${signed.service}/aws4_request`;
    const canonical = sha256(canonicalRequest(signed, request));
    const text = ['AWS4-HMAC-SHA256', signed.at, scope, canonical].join('\n');
    const wanted = hmac(signingKey(secret, signed), text);
    const given = Buffer.from(signed.signature, 'hex');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
}
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
function signingKey(secret, { date, region, service }) {
    const perDay = hmac(`AWS4${secret}`, date);
    return hmac(hmac(hmac(perDay, region), service), 'aws4_request');
}
function canonicalRequest(signed, request) {
    return [
        request.method,
        canonicalPath(signed, request),
        canonicalQuery(request),
        ...signed.signedHeaders.map((name) => `${name}:${headerText(request.headers, name)}`),
        '',
        signed.signedHeaders.join(';'),
        payloadHash(signed, request),
    ].join('\n');
}
/** S3 signs the path as it is sent; every other service encodes it once more, without empty segments. */
function canonicalPath({ service }, { path }) {
    if (service === 's3')
        return path;
    return encoded(path.replaceAll(/\/{2,}/g, '/')).replaceAll('%2F', '/');
}
function canonicalQuery({ query }) {
    return query
        .filter(([name]) => name !== 'X-Amz-Signature')
        .map(([name, value]) => [encoded(name), encoded(value)])
        .toSorted(byNameThenValue)
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
}
function byNameThenValue([name, value], [otherName, otherValue]) {
    if (name !== otherName)
        return name < otherName ? -1 : 1;
    if (value === otherValue)
        return 0;
    return value < otherValue ? -1 : 1;
}
/** RFC 3986: what encodeURIComponent leaves alone beyond it is encoded too. */
const encoded = (text) => encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
/** The names are the client's: `constructor` may be among them. */
function headerText(headers, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return (value ?? '').trim().replaceAll(/ +/g, ' ');
}
function payloadHash({ expires, service }, { headers, body }) {
    const said = headers['x-amz-content-sha256'];
    // What is said has to be what was sent, but for payloads that are not signed or signed in pieces.
    if (said !== undefined && !/^[0-9a-f]{64}$/.test(said))
        return said;
    if (said === undefined && expires !== undefined && service === 's3')
        return 'UNSIGNED-PAYLOAD';
    return sha256(body);
}
//# sourceMappingURL=verify-signature.js.map