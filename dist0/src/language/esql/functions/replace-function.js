import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { java } from '../../regex/dialect.js';
import { compileRegex } from '../../regex/regex.js';
import { singleValueFunction } from './function-spec.js';
/** REPLACE(text, regex, replacement): Java's regular expressions, in linear time. */
export const replaceFunction = {
    name: 'replace',
    takes: ['text', 'text', 'text'],
    lower: lowerReplace,
};
function lowerReplace(call) {
    const pattern = call.arguments[1];
    const source = pattern.constant?.value;
    if (typeof source !== 'string') {
        throw new TrailproofError('ESQL_FUNCTION_UNSUPPORTED', 'The pattern of REPLACE must stand in the query.', { span: pattern.span, hint: 'A pattern that comes from a column is not modelled.' });
    }
    const regex = compileRegex(source, { dialect: java, span: pattern.span });
    const replacement = call.arguments[2].constant?.value;
    const known = typeof replacement === 'string' ? parseReplacement(replacement, regex) : undefined;
    const shape = { takes: ['text', 'text', 'text'], gives: 'keyword' };
    return singleValueFunction('replace', shape, (text, _, written) => {
        const parts = known ?? parseReplacement(String(written), regex);
        return parts === undefined ? undefined : replaced(String(text), regex, parts);
    }).lower(call);
}
const part = /\\([^])|\$\{([A-Za-z][A-Za-z0-9]*)\}|\$(\d+)|([^\\$]+)/y;
// A replacement that is wrong, or names a group that the pattern lacks, gives null in Elasticsearch, with a warning.
function parseReplacement(text, regex) {
    const parts = [];
    let at = 0;
    while (at < text.length) {
        part.lastIndex = at;
        const match = part.exec(text);
        if (match === null)
            return undefined;
        const [whole, escaped, name, digits, literal] = match;
        at += whole.length;
        if (digits !== undefined) {
            const taken = groupNumber(digits, regex.groups.length);
            if (taken === undefined)
                return undefined;
            parts.push(Number(taken));
            at -= digits.length - taken.length;
        }
        else if (name !== undefined) {
            const group = regex.groups.find((one) => one.name === name);
            if (group === undefined)
                return undefined;
            parts.push(group.group);
        }
        else
            parts.push(escaped ?? literal ?? '');
    }
    return parts;
}
// As many digits as still name a group.
function groupNumber(digits, groups) {
    let taken = digits.slice(0, 1);
    if (Number(taken) > groups)
        return undefined;
    while (taken.length < digits.length) {
        const longer = digits.slice(0, taken.length + 1);
        if (Number(longer) > groups)
            break;
        taken = longer;
    }
    return taken;
}
function replaced(text, regex, parts) {
    const pieces = [];
    let from = 0;
    for (const match of regex.matches(text)) {
        pieces.push(text.slice(from, match.start));
        for (const one of parts)
            pieces.push(typeof one === 'string' ? one : groupText(text, match, one));
        from = match.end;
    }
    return from === 0 && pieces.length === 0 ? text : pieces.join('') + text.slice(from);
}
function groupText(text, match, group) {
    if (group === 0)
        return text.slice(match.start, match.end);
    const start = match.offsets[group * 2];
    return start === -1 ? '' : text.slice(start, match.offsets[group * 2 + 1]);
}
//# sourceMappingURL=replace-function.js.map