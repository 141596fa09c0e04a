import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { atLiteral, parseLiteral } from './literal-parser.js';
import { timespanUnits } from './timespan.js';
import { reservedWords } from './token.js';
/** Parses a literal, a list, a column, a call or a parenthesised expression, with the casts behind it. */
export function parsePrimary(reader, parseExpression) {
    const { start } = reader.token;
    let operand = parseUncast(reader, parseExpression);
    while (reader.isSymbol('::')) {
        reader.take();
        reader.deepen();
        const type = reader.expectName();
        const name = type.text.toLowerCase();
        const span = reader.spanFrom(start);
        operand = { kind: 'cast', operand, type: name, typeSpan: type.span, span };
    }
    return operand;
}
function parseUncast(reader, parseExpression) {
    if (reader.acceptSymbol('(')) {
        const inner = parseExpression(reader);
        reader.expectSymbol(')');
        return inner;
    }
    if (reader.isSymbol('['))
        return parseList(reader);
    if (reader.isSymbol('?'))
        throw parameterUnsupported(reader);
    if (atLiteral(reader))
        return parseNumberOrSpan(reader);
    return parseColumnOrCall(reader, parseExpression);
}
function parseNumberOrSpan(reader) {
    const { start } = reader.token;
    const literal = parseLiteral(reader);
    const { token } = reader;
    if (typeof literal.value !== 'number' || literal.type === 'double')
        return literal;
    if (token.kind !== 'identifier' || token.quoted)
        return literal;
    const word = token.text.toLowerCase();
    if (reservedWords.has(word))
        return literal;
    if (!timespanUnits.has(word)) {
        throw new TrailproofError('ESQL_SYNTAX', `"${token.text}" is no unit of time.`, {
            span: reader.spanOfToken(),
            hint: didYouMean(word, timespanUnits.keys()) ??
                'Units are second, minute, hour, day, week, month, quarter and year.',
        });
    }
    reader.take();
    return { kind: 'timespan', count: literal.value, unit: word, span: reader.spanFrom(start) };
}
function parseList(reader) {
    const { start } = reader.token;
    reader.expectSymbol('[');
    const items = [parseListItem(reader)];
    while (reader.acceptSymbol(','))
        items.push(parseListItem(reader));
    reader.expectSymbol(']');
    return { kind: 'list', items, span: reader.spanFrom(start) };
}
function parseListItem(reader) {
    const { start } = reader.token;
    const negative = reader.acceptSymbol('-');
    const literal = parseLiteral(reader);
    if (!negative)
        return literal;
    if (typeof literal.value !== 'number')
        throw reader.unexpected('a number');
    return { ...literal, value: -literal.value, span: reader.spanFrom(start) };
}
function parseColumnOrCall(reader, parseExpression) {
    const { start } = reader.token;
    const name = expectFunctionOrColumn(reader);
    if (!reader.isSymbol('(')) {
        return { kind: 'column', name: name.text, span: name.span };
    }
    reader.take();
    const star = reader.atSymbol('*');
    if (star)
        reader.take();
    const { items, options } = star ? noArguments : parseArguments(reader, parseExpression);
    reader.expectSymbol(')');
    const span = reader.spanFrom(start);
    const call = { kind: 'call', name: name.text.toLowerCase(), nameSpan: name.span, star };
    return { ...call, arguments: items, options, span };
}
const noArguments = { items: [], options: undefined };
// A map of options can only be the last argument.
function parseArguments(reader, parseExpression) {
    if (reader.atSymbol(')'))
        return noArguments;
    const items = [parseExpression(reader)];
    while (reader.acceptSymbol(',')) {
        if (reader.isSymbol('{'))
            return { items, options: parseOptions(reader) };
        items.push(parseExpression(reader));
    }
    return { items, options: undefined };
}
function parseOptions(reader) {
    reader.expectSymbol('{');
    const options = [];
    if (!reader.atSymbol('}')) {
        options.push(parseOption(reader));
        while (reader.acceptSymbol(','))
            options.push(parseOption(reader));
    }
    reader.expectSymbol('}');
    return options;
}
function parseOption(reader) {
    const { token } = reader;
    if (token.kind !== 'string')
        throw reader.unexpected('a string');
    reader.take();
    reader.expectSymbol(':');
    const value = parseListItem(reader);
    return { name: token.value, value, span: reader.spanFrom(token.start) };
}
// FIRST and LAST are words of SORT and names of aggregates.
function expectFunctionOrColumn(reader) {
    const { token } = reader;
    const isWord = token.kind === 'identifier' && /^(?:first|last)$/i.test(token.text);
    if (!isWord || token.quoted || !reader.callFollows())
        return reader.expectName();
    const { start } = reader.take();
    return { text: token.text, span: reader.spanFrom(start) };
}
function parameterUnsupported(reader) {
    return new TrailproofError('ESQL_SYNTAX', 'A rule has no parameters.', {
        span: reader.spanOfToken(),
        hint: 'Write the value itself.',
    });
}
//# sourceMappingURL=primary-parser.js.map