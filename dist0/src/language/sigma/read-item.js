import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { normalGlob } from '../lucene/glob.js';
import { modifiers } from './modifiers.js';
import { regexMatcher } from './regex-matcher.js';
import { readSigmaString } from './sigma-string.js';
import { itemsOf } from './yaml-node.js';
/** The name under which a view gives every value of an event; no field can have it. */
export const everyField = '*';
/** Reads a field with its modifiers and values; a name that is empty before its modifiers means keywords.
 * @throws TrailproofError SIGMA_MODIFIER, SIGMA_VALUE, SIGMA_FIELD, SIGMA_PLACEHOLDER_UNSUPPORTED, PATTERN_INVALID,
 * PATTERN_UNSUPPORTED */
export function readItem(entry, mapping) {
    const [name = '', ...names] = entry.key.split('|');
    if (name === everyField) {
        throw new TrailproofError('SIGMA_FIELD', `A field cannot be called "${everyField}".`, {
            span: entry.keySpan,
            hint: 'Values without a field are looked for in all of them.',
        });
    }
    const field = name === '' ? undefined : name;
    const draft = modified(startOf(scalarsOf(entry.value)), names, { entry, mapping });
    return itemOf(draft, { field, span: spanOf(entry) });
}
/** Reads values without a field: each may stand anywhere in an event. */
export function readKeywords(values, span) {
    return itemOf(startOf(values.map(scalarOf)), { field: undefined, span });
}
function spanOf({ keySpan, value }) {
    return { ...keySpan, end: Math.max(keySpan.end, value.span.end) };
}
function scalarsOf(node) {
    const items = itemsOf(node);
    // pySigma reads an empty list as null.
    if (items.length === 0)
        return [{ kind: 'scalar', value: null, text: '', span: node.span }];
    return items.map(scalarOf);
}
function scalarOf(node) {
    if (node.kind === 'scalar')
        return node;
    const kind = node.kind === 'list' ? 'a list' : 'a map';
    throw new TrailproofError('SIGMA_VALUE', `A value must be text, a number, true, false or null, not ${kind}.`, {
        span: node.span,
    });
}
function startOf(values) {
    const groups = values.map((value) => ({
        alternatives: [draftOf(value)],
        span: value.span,
    }));
    return {
        groups,
        link: 'any',
        cased: false,
        negated: false,
        operator: undefined,
        part: undefined,
        exists: false,
    };
}
function draftOf({ value, text }) {
    if (value === null)
        return { kind: 'null' };
    if (typeof value === 'number')
        return { kind: 'number', value, written: text };
    if (typeof value === 'boolean')
        return { kind: 'boolean', value };
    return { kind: 'text', glob: readSigmaString(value), written: value, raw: value };
}
function modified(start, names, { entry, mapping }) {
    let item = start;
    const { placeholders } = mapping;
    for (const name of names) {
        const modifier = modifiers.get(name);
        if (modifier === undefined) {
            throw new TrailproofError('SIGMA_MODIFIER', `There is no modifier "${name}".`, {
                span: entry.keySpan,
                hint: didYouMean(name, modifiers.keys()),
            });
        }
        item = modifier(item, { name, span: entry.keySpan, placeholders });
    }
    if (item.exists && names.length > 1) {
        throw new TrailproofError('SIGMA_MODIFIER', '"exists" takes no other modifier beside it.', {
            span: entry.keySpan,
        });
    }
    return item;
}
function itemOf(draft, { field, span }) {
    const { link, negated } = draft;
    const values = draft.groups.map((group) => ({
        span: group.span,
        alternatives: group.alternatives.map((value) => {
            const test = testOf(value, draft, group.span);
            return field === undefined ? keywordOf(test, group.span) : test;
        }),
    }));
    return { kind: 'item', field, link, negated, values, span };
}
function testOf(value, item, span) {
    const { cased, operator, part } = item;
    if (item.exists && value.kind === 'boolean')
        return { kind: 'exists', wanted: value.value };
    switch (value.kind) {
        case 'text':
            return { kind: 'text', glob: value.glob, written: value.written, cased };
        case 'bytes':
            return plainTest(value.bytes.toString('latin1'), cased);
        case 'boolean':
            return plainTest(String(value.value), cased);
        case 'number':
            return { kind: 'number', operator: operator ?? '==', value: value.value, part };
        case 'null':
            return { kind: 'null' };
        case 'regex': {
            // What cannot be compiled is said now, with all else that is wrong.
            regexMatcher(value.pattern, { flags: value.flags, span });
            return { kind: 'regex', pattern: value.pattern, flags: value.flags };
        }
        case 'cidr':
            return { kind: 'cidr', network: value.network };
        case 'reference':
            return { kind: 'reference', field: value.field, manner: value.manner, cased };
    }
}
function plainTest(text, cased) {
    const glob = text === '' ? [] : [{ kind: 'literal', text }];
    return { kind: 'text', glob, written: text, cased };
}
/** A keyword is found anywhere inside a value. */
function keywordOf(test, span) {
    const any = { kind: 'any' };
    if (test.kind === 'regex')
        return test;
    if (test.kind === 'text')
        return { ...test, glob: normalGlob([any, ...test.glob, any]) };
    if (test.kind === 'number' && test.operator === '==' && test.part === undefined) {
        const glob = [any, { kind: 'literal', text: String(test.value) }, any];
        return { kind: 'text', glob, written: String(test.value), cased: false };
    }
    throw new TrailproofError('SIGMA_VALUE', 'A keyword must be text.', {
        span,
        hint: 'Name the field that has the value.',
    });
}
//# sourceMappingURL=read-item.js.map