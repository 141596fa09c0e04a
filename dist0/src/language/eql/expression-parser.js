/** Parses an expression; loosest first: or, and, not, comparison, sum, product, sign, `in` and `:` on a primary. */
export function parseExpression(reader) {
    return reader.nested(() => parseChain(reader, 'or', () => parseChain(reader, 'and', () => parseNot(reader))));
}
function parseChain(reader, word, read) {
    const { start } = reader.peek();
    const operands = [read()];
    while (reader.take(word))
        operands.push(read());
    return operands.length === 1
        ? operands[0]
        : { kind: word, operands, span: reader.spanFrom(start) };
}
function parseNot(reader) {
    const { start } = reader.peek();
    if (!reader.take('not'))
        return parseComparison(reader);
    const operand = reader.nested(() => parseNot(reader));
    return { kind: 'not', operand, span: reader.spanFrom(start) };
}
const comparisons = ['==', '!=', '<', '<=', '>', '>='];
function parseComparison(reader) {
    const { start } = reader.peek();
    const left = parseSum(reader);
    const operator = comparisons.find((each) => reader.take(each));
    if (operator === undefined) {
        if (reader.sees('='))
            reader.fail('"=="');
        return left;
    }
    const right = parseSum(reader);
    return { kind: 'comparison', operator, left, right, span: reader.spanFrom(start) };
}
function parseSum(reader) {
    return parseArithmetic(reader, ['+', '-'], () => parseArithmetic(reader, ['*', '/', '%'], () => parseSign(reader)));
}
function parseArithmetic(reader, operators, read) {
    const { start } = reader.peek();
    let left = read();
    for (;;) {
        const operator = operators.find((each) => reader.take(each));
        if (operator === undefined)
            return left;
        left = { kind: 'arithmetic', operator, left, right: read(), span: reader.spanFrom(start) };
    }
}
function parseSign(reader) {
    const { start } = reader.peek();
    const operator = reader.take('-') ? '-' : reader.take('+') ? '+' : undefined;
    if (operator === undefined)
        return parsePredicate(reader);
    const operand = reader.nested(() => parseSign(reader));
    return { kind: 'sign', operator, operand, span: reader.spanFrom(start) };
}
const matchOperators = [':', 'like', 'like~', 'regex', 'regex~'];
function parsePredicate(reader) {
    const { start } = reader.peek();
    const operand = parsePrimary(reader);
    const negated = reader.sees('not') && reader.peek(1).text.startsWith('in') && reader.take('not');
    const ignoreCase = reader.sees('in~');
    if (negated || ignoreCase || reader.sees('in')) {
        reader.next();
        const items = parseList(reader, () => parseExpression(reader));
        return { kind: 'membership', operand, items, negated, ignoreCase, span: reader.spanFrom(start) };
    }
    const operator = matchOperators.find((each) => reader.take(each));
    if (operator === undefined)
        return operand;
    const patterns = reader.sees('(')
        ? parseList(reader, () => parseConstant(reader, operator))
        : [parseConstant(reader, operator)];
    return { kind: 'match', operator, operand, patterns, span: reader.spanFrom(start) };
}
function parseList(reader, read) {
    reader.expect('(');
    const items = [read()];
    while (reader.take(','))
        items.push(read());
    reader.expect(')', 'Values are separated by commas and end with ")".');
    return items;
}
function parseConstant(reader, operator) {
    const literal = parseLiteral(reader);
    if (literal !== undefined)
        return literal;
    return reader.fail('a value', `Constants stand behind "${operator}": a text, or several as ("a", "b").`);
}
function parseLiteral(reader) {
    const token = reader.peek();
    const value = literalValue(token);
    if (value === undefined)
        return undefined;
    if (typeof value === 'number' && value > largestNumber(token))
        reader.fail('a number that fits in 64 bits');
    reader.next();
    return {
        kind: 'literal',
        value,
        decimal: token.kind === 'decimal',
        span: reader.spanFrom(token.start),
    };
}
function largestNumber(token) {
    return token.kind === 'integer' ? 2 ** 63 : Number.MAX_VALUE;
}
function literalValue(token) {
    if (token.kind === 'string')
        return token.value;
    if (token.kind === 'integer' || token.kind === 'decimal')
        return Number(token.text);
    if (token.kind !== 'keyword')
        return undefined;
    if (token.text === 'null')
        return null;
    return token.text === 'true' ? true : token.text === 'false' ? false : undefined;
}
function parsePrimary(reader) {
    const literal = parseLiteral(reader);
    if (literal !== undefined)
        return literal;
    if (reader.take('(')) {
        const inner = parseExpression(reader);
        reader.expect(')', 'A parenthesis is still open.');
        return inner;
    }
    const token = reader.peek();
    if (token.kind === 'name' && isCall(reader))
        return parseCall(reader);
    return parseField(reader);
}
function isCall(reader) {
    return reader.peek(1).text === '(' && reader.peek(1).kind === 'symbol';
}
function parseCall(reader) {
    const token = reader.next();
    const ignoreCase = token.text.endsWith('~');
    const name = ignoreCase ? token.text.slice(0, -1) : token.text;
    const isEmpty = reader.peek(1).text === ')' && reader.peek(1).kind === 'symbol';
    const values = isEmpty ? [] : parseList(reader, () => parseExpression(reader));
    if (isEmpty) {
        reader.next();
        reader.next();
    }
    return { kind: 'call', name, ignoreCase, arguments: values, span: reader.spanFrom(token.start) };
}
const restOfName = 'the rest of the field name';
function parseField(reader) {
    const { start } = reader.peek();
    const optional = reader.take('?');
    const parts = [parseNamePart(reader, 'a field, a value, a function or "("')];
    while (reader.take('.'))
        parts.push(parseNamePart(reader, restOfName));
    if (reader.sees('[') && reader.peek(1).kind === 'integer')
        reader.fail('an operator', 'Elasticsearch reads all values of a list; it has no index.');
    return { kind: 'field', name: parts.join('.'), optional, span: reader.spanFrom(start) };
}
function parseNamePart(reader, expected) {
    const token = reader.peek();
    const isName = token.kind === 'quoted-name' || (token.kind === 'name' && !token.text.endsWith('~'));
    if (isName)
        return reader.next().value;
    const isKeyword = token.kind === 'keyword' && expected === restOfName;
    return reader.fail(expected, isKeyword ? `"${token.text}" is a keyword: put it in backquotes.` : undefined);
}
//# sourceMappingURL=expression-parser.js.map