import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { parseExpression } from './expression-parser.js';
import { parseLiteral } from './literal-parser.js';
import { parsePrimary } from './primary-parser.js';
/** Parses what follows DISSECT: a text, a pattern, and how appended values are joined. */
export function parseDissect(reader, start) {
    const input = parsePrimary(reader, parseExpression);
    const pattern = parseString(reader);
    const separator = parseSeparator(reader);
    return { kind: 'dissect', input, pattern, separator, span: reader.spanFrom(start) };
}
/** Parses what follows GROK: a text and one pattern or more. */
export function parseGrok(reader, start) {
    const input = parsePrimary(reader, parseExpression);
    const patterns = [parseString(reader)];
    while (reader.acceptSymbol(','))
        patterns.push(parseString(reader));
    return { kind: 'grok', input, patterns, span: reader.spanFrom(start) };
}
function parseSeparator(reader) {
    if (!reader.atName())
        return undefined;
    const { text, span } = reader.expectName();
    if (text.toLowerCase() !== 'append_separator') {
        throw new TrailproofError('ESQL_SYNTAX', `DISSECT has no option "${text}".`, {
            span,
            hint: 'It knows append_separator.',
        });
    }
    reader.expectSymbol('=');
    return parseString(reader);
}
function parseString(reader) {
    if (reader.token.kind !== 'string')
        throw reader.unexpected('a string');
    return parseLiteral(reader);
}
//# sourceMappingURL=extraction-parser.js.map