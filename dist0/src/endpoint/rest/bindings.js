import { setMembers, readMembers } from '../codec/members.js';
import { isScalar, readScalar, writeScalar } from '../codec/scalar.js';
import { malformed } from '../request-failure.js';
/** True for members that stand in the body: no label, query, header or status. */
export function isInBody({ traits }) {
    return (traits.httpLabel !== true &&
        traits.httpQuery === undefined &&
        traits.httpQueryParams !== true &&
        traits.httpHeader === undefined &&
        traits.httpPrefixHeaders === undefined &&
        traits.httpResponseCode !== true);
}
/** The member that is the whole body, where there is one. */
export function payloadOf(shape) {
    return [...shape.members].find(([, { traits }]) => traits.httpPayload === true);
}
/** Reads what stands in path, query and headers of a request. */
export function readBindings({ operation, labels }, request) {
    return readMembers(operation.input, (name, member) => {
        const { traits } = member;
        if (traits.httpLabel === true)
            return textValue(member, labels[name]);
        if (traits.httpQuery !== undefined)
            return queryValue(member, traits.httpQuery, request);
        if (traits.httpHeader !== undefined) {
            return textValue(member, request.headers[traits.httpHeader.toLowerCase()]);
        }
        if (traits.httpPrefixHeaders !== undefined)
            return prefixed(traits.httpPrefixHeaders, request);
        return undefined;
    });
}
function textValue(member, text) {
    const shape = member.shape();
    if (text === undefined)
        return undefined;
    if (isScalar(shape))
        return readScalar(shape, text);
    if (shape.kind !== 'list')
        throw malformed('A text was expected.');
    const item = shape.item;
    return listItems(text).map((part) => textValue(item, part));
}
// Items with commas or quotes stand in quotes.
const listItem = /"((?:[^"\\]|\\.)*)"|[^,]+/g;
function listItems(text) {
    return [...text.matchAll(listItem)]
        .map(([whole, quoted]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? whole.trim())
        .filter((part) => part !== '');
}
function queryValue(member, name, { query }) {
    const values = query.flatMap(([key, value]) => (key === name ? [value] : []));
    const shape = member.shape();
    if (values.length === 0)
        return undefined;
    if (shape.kind !== 'list')
        return textValue(member, values[0]);
    return values.map((value) => textValue(shape.item, value));
}
function prefixed(prefix, { headers }) {
    const start = prefix.toLowerCase();
    const found = Object.entries(headers).filter(([name]) => name.startsWith(start));
    if (found.length === 0)
        return undefined;
    return Object.fromEntries(found.map(([name, value]) => [name.slice(start.length), value]));
}
/** The headers that an output says. */
export function headersOf(shape, output) {
    const headers = {};
    for (const [, member, value] of setMembers(shape, output)) {
        const { httpHeader, httpPrefixHeaders } = member.traits;
        if (httpHeader !== undefined)
            headers[httpHeader.toLowerCase()] = headerText(member, value);
        if (httpPrefixHeaders === undefined)
            continue;
        for (const [name, text] of Object.entries(value)) {
            headers[httpPrefixHeaders + name] = text;
        }
    }
    return headers;
}
function headerText(member, value) {
    const shape = member.shape();
    if (isScalar(shape))
        return writeScalar(shape, value, 'http-date');
    return Array.isArray(value) ? value.map(String).join(',') : JSON.stringify(value);
}
/** The status that an output says, else the operation's own. */
export function statusOf(shape, output, usual) {
    for (const [, { traits }, value] of setMembers(shape, output)) {
        if (traits.httpResponseCode === true && typeof value === 'number')
            return value;
    }
    return usual;
}
//# sourceMappingURL=bindings.js.map