import { Buffer } from 'node:buffer';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { parseNetwork } from '../../ip/network.js';
import { normalGlob } from '../lucene/glob.js';
import { base64Offsets, wideBytes } from './encodings.js';
import { expandPlaceholders } from './expand.js';
import { plainText } from './sigma-string.js';
import { dashForms, mostDashes } from './windash.js';
/** Every value modifier of Sigma's specification 2.1, with the other names that pySigma knows. */
export const modifiers = new Map([
    ['contains', placed('contains', (glob) => [any, ...glob, any])],
    ['startswith', placed('startswith', (glob) => [...glob, any])],
    ['endswith', placed('endswith', (glob) => [any, ...glob])],
    ['all', (item) => ({ ...item, link: 'all' })],
    ['cased', (item) => ({ ...item, cased: true })],
    ['neq', (item) => ({ ...item, negated: true })],
    ['exists', existsModifier],
    ['re', onEach((value, at) => ({ kind: 'regex', pattern: rawText(value, at), flags: '' }))],
    ...flags('i', 'ignorecase'),
    ...flags('m', 'multiline'),
    ...flags('s', 'dotall'),
    ['cidr', onEach(networkOf)],
    ['lt', compared('<')],
    ['lte', compared('<=')],
    ['gt', compared('>')],
    ['gte', compared('>=')],
    ['fieldref', onEach(referenceTo)],
    ['base64', onEach((value, at) => textOf(bytesOf(value, at).toString('base64')))],
    ['base64offset', onEach((value, at) => base64Offsets(bytesOf(value, at)).map(textOf))],
    ['utf16le', wide('utf16le')],
    ['wide', wide('utf16le')],
    ['utf16be', wide('utf16be')],
    ['utf16', wide('utf16')],
    ['windash', onEach(dashesOf)],
    ['expand', onEach(expandPlaceholders)],
    ...['minute', 'hour', 'day', 'week', 'month', 'year'].map(timePart),
]);
const any = { kind: 'any' };
function onEach(change) {
    return (item, context) => ({
        ...item,
        groups: item.groups.map((group) => {
            const at = { ...context, valueSpan: group.span };
            return {
                ...group,
                alternatives: group.alternatives.flatMap((value) => change(value, at)),
            };
        }),
    });
}
function placed(manner, change) {
    return onEach((value, at) => {
        if (value.kind === 'reference')
            return { ...value, manner };
        const text = asText(value, at);
        return { kind: 'text', glob: normalGlob(change(text.glob)), written: text.written };
    });
}
/** The value as a text with wildcards; numbers and booleans count by how they are written. */
function asText(value, at) {
    if (value.kind === 'text')
        return value;
    if (value.kind === 'bytes')
        return textOf(value.bytes.toString('latin1'));
    if (value.kind === 'number')
        return textOf(value.written);
    if (value.kind === 'boolean')
        return textOf(String(value.value));
    throw misplaced(at, `it takes text, not ${nameOf(value)}`);
}
export function textOf(text) {
    const glob = text === '' ? [] : [{ kind: 'literal', text }];
    return { kind: 'text', glob, written: text };
}
function rawText(value, at) {
    if (value.kind === 'text' && value.raw !== undefined)
        return value.raw;
    if (value.kind === 'number')
        return value.written;
    const why = value.kind === 'text' ? 'it stands before all other modifiers' : nameOf(value);
    throw misplaced(at, value.kind === 'text' ? why : `it takes text, not ${why}`);
}
function bytesOf(value, at) {
    if (value.kind === 'bytes')
        return value.bytes;
    return Buffer.from(withoutWildcards(value, at), 'utf8');
}
function withoutWildcards(value, at) {
    const text = plainText(asText(value, at).glob);
    if (text === undefined)
        throw misplaced(at, 'a value with wildcards cannot be encoded');
    return text;
}
function wide(encoding) {
    return onEach((value, at) => {
        const text = withoutWildcards(value, at);
        return { kind: 'bytes', bytes: wideBytes(text, encoding), written: text };
    });
}
function flags(flag, longName) {
    const modifier = onEach((value, at) => {
        if (value.kind === 'regex')
            return { ...value, flags: value.flags + flag };
        throw misplaced(at, 'it stands behind "re"');
    });
    return [
        [flag, modifier],
        [longName, modifier],
    ];
}
function networkOf(value, at) {
    const network = rawText(value, at);
    if (parseNetwork(network) !== undefined)
        return { kind: 'cidr', network };
    throw new TrailproofError('SIGMA_VALUE', `"${network}" is not a network.`, {
        span: at.valueSpan,
        hint: 'Write it in CIDR notation: 10.0.0.0/8 or 2001:db8::/32.',
    });
}
function referenceTo(value, at) {
    return { kind: 'reference', field: rawText(value, at), manner: 'equals' };
}
function dashesOf(value, at) {
    const { glob, written } = asText(value, at);
    const forms = dashForms(glob);
    if (forms !== undefined)
        return forms.map((form) => ({ kind: 'text', glob: form, written }));
    throw new TrailproofError('SIGMA_VALUE', `The value has more than ${mostDashes} dashes for "windash" to vary.`, { span: at.valueSpan, hint: 'Split it into several values.' });
}
function compared(operator) {
    return (item, context) => ({ ...onlyNumbers(item, context), operator });
}
function timePart(part) {
    return [
        part,
        (item, context) => {
            if (item.operator !== undefined) {
                throw misplaced(context, 'it stands before lt, lte, gt and gte');
            }
            return { ...onlyNumbers(item, context), part };
        },
    ];
}
function onlyNumbers(item, context) {
    for (const { alternatives, span } of item.groups) {
        const other = alternatives.find(({ kind }) => kind !== 'number');
        if (other === undefined)
            continue;
        throw new TrailproofError('SIGMA_VALUE', `"${context.name}" takes a number, not ${nameOf(other)}.`, { span, hint: other.kind === 'text' ? 'Write it without quotes.' : undefined });
    }
    return item;
}
function existsModifier(item, context) {
    const [only, ...others] = item.groups;
    const value = only?.alternatives[0];
    if (value?.kind === 'boolean' && others.length === 0)
        return { ...item, exists: true };
    throw new TrailproofError('SIGMA_VALUE', '"exists" takes true or false.', {
        span: only?.span ?? context.span,
    });
}
function misplaced(context, why) {
    const message = `The modifier "${context.name}" cannot stand here: ${why}.`;
    return new TrailproofError('SIGMA_MODIFIER', message, { span: context.span });
}
/** A kind of value, for people. */
export function nameOf({ kind }) {
    switch (kind) {
        case 'text':
            return 'text';
        case 'bytes':
            return 'encoded text';
        case 'number':
            return 'a number';
        case 'boolean':
            return 'true or false';
        case 'null':
            return 'null';
        case 'regex':
            return 'a regular expression';
        case 'cidr':
            return 'a network';
        case 'reference':
            return 'a field';
    }
}
//# sourceMappingURL=modifiers.js.map