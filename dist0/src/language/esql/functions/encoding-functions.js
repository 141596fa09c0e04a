import { createHash } from 'node:crypto';
import { eachValueFunction, singleValueFunction } from './function-spec.js';
const text = { takes: ['text'], gives: 'keyword' };
/** Functions that write text in another form and read it back; what cannot be read is null. */
export const encodingFunctions = [
    eachValueFunction('from_base64', text, fromBase64),
    eachValueFunction('to_base64', text, (value) => Buffer.from(String(value)).toString('base64')),
    singleValueFunction('url_decode', text, urlDecode),
    singleValueFunction('url_encode', text, (value) => urlEncode(String(value)).replaceAll('%20', '+')),
    singleValueFunction('url_encode_component', text, (value) => urlEncode(String(value))),
    singleValueFunction('md5', text, (value) => digest('md5', value)),
    singleValueFunction('sha1', text, (value) => digest('sha1', value)),
    singleValueFunction('sha256', text, (value) => digest('sha256', value)),
];
// java.util.Base64: the padding may be left out, a character more than whole bytes may not stand.
function fromBase64(value) {
    const source = String(value);
    const body = source.replace(/={1,2}$/, '');
    const isPadded = body.length === source.length || source.length % 4 === 0;
    if (!isPadded || body.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(body))
        return undefined;
    return Buffer.from(body, 'base64').toString('utf8');
}
// java.net.URLDecoder: a plus is a blank, bytes are UTF-8, a percent sign without two digits is an error.
function urlDecode(value) {
    const source = String(value).replaceAll('+', ' ');
    if (/%(?![0-9A-Fa-f]{2})/.test(source))
        return undefined;
    return source.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
// java.net.URLEncoder leaves letters, digits and .-*_ as they are.
function urlEncode(source) {
    return encodeURIComponent(source.replace(/\p{Surrogate}/gu, '?')).replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function digest(algorithm, value) {
    return createHash(algorithm).update(String(value)).digest('hex');
}
//# sourceMappingURL=encoding-functions.js.map