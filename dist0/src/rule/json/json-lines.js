import { findingOf } from '../../diagnostic/finding.js';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { placedDocument } from '../placed-document.js';
import { jsonQueryText, parseJsonAt, placedJson, plainJson } from './json-tree.js';
/** Reads the JSON values of a text: one a line, or one value over the whole text, of which a list gives its items.
 * A broken line is a finding; the rest goes on. */
export function readJsonParts(source) {
    if (isOneValue(source.text)) {
        const whole = attempt(source);
        if (isTrailproofError(whole))
            return { parts: [], findings: [findingOf(whole)] };
        return { parts: itemsOf(whole).map((item) => partOf(source, item)), findings: [] };
    }
    const parts = [];
    const findings = [];
    for (const [index, text] of source.text.split('\n').entries()) {
        if (text.trim() === '')
            continue;
        // A line of an export has a place of its own: the whole file can be large.
        const line = { name: source.name, text, firstLine: index + 1 };
        const read = attempt(line);
        if (isTrailproofError(read))
            findings.push(findingOf(read));
        else
            parts.push(partOf(line, read));
    }
    return { parts, findings };
}
/** A JSON value as a document with places. */
export function jsonDocument(source, node) {
    return placedDocument(source, placedJson(node), (text) => {
        const found = parseJsonAt(source, text.place, codes);
        if (found.kind === 'text')
            return jsonQueryText(source, found.place, found.text);
        throw new TrailproofError('INTERNAL', 'A text of a JSON value was none when read again.');
    });
}
const codes = { syntax: 'RULE_JSON_SYNTAX', depth: 'RULE_NESTED_TOO_DEEP' };
/** One value over the whole text, not one a line: a list, or an object that goes on behind its first line. */
function isOneValue(text) {
    const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
    return /^\s*(?:\[|\{\s*$)/.test(first);
}
/** `{"data":[…]}` is how Kibana's API lists things. */
function itemsOf(node) {
    if (node.kind === 'array')
        return node.items;
    const data = node.kind === 'object' ? node.members.get('data')?.value : undefined;
    return data?.kind === 'array' ? data.items : [node];
}
function partOf(source, node) {
    return { source, node, value: plainJson(node) };
}
function attempt(source) {
    try {
        return parseJsonAt(source, [0, source.text.length], codes);
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        return error;
    }
}
//# sourceMappingURL=json-lines.js.map