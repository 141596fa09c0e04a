import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { parsePrimary } from './primary-parser.js';
import { parseLiteral } from './literal-parser.js';
const comparisons = ['==', '!=', '<=', '>=', '<', '>'];
const sums = ['+', '-'];
const products = ['*', '/', '%'];
/** Parses an expression; loosest first: OR, AND, NOT, IS NULL / IN / LIKE / RLIKE, comparisons, + -, * / %, a leading sign, ::. */
export function parseExpression(reader) {
    return reader.nested(() => parseOr(reader));
}
function parseOr(reader) {
    const { start } = reader.token;
    const operands = [parseAnd(reader)];
    while (reader.acceptWord('or'))
        operands.push(parseAnd(reader));
    if (operands.length === 1)
        return operands[0];
    return { kind: 'or', operands, span: reader.spanFrom(start) };
}
function parseAnd(reader) {
    const { start } = reader.token;
    const operands = [parseNot(reader)];
    while (reader.acceptWord('and'))
        operands.push(parseNot(reader));
    if (operands.length === 1)
        return operands[0];
    return { kind: 'and', operands, span: reader.spanFrom(start) };
}
function parseNot(reader) {
    const { start } = reader.token;
    if (!reader.acceptWord('not'))
        return parsePredicate(reader);
    const operand = reader.nested(() => parseNot(reader));
    return { kind: 'not', operand, span: reader.spanFrom(start) };
}
function parsePredicate(reader) {
    const { start } = reader.token;
    const operand = parseComparison(reader);
    if (reader.atOperator('is')) {
        reader.take();
        const negated = reader.acceptWord('not');
        reader.expectWord('null');
        return { kind: 'isNull', operand, negated, span: reader.spanFrom(start) };
    }
    if (reader.isSymbol(':')) {
        reader.take();
        const query = parsePrimary(reader, parseExpression);
        return { kind: 'match', operand, query, span: reader.spanFrom(start) };
    }
    const negated = reader.atOperator('not');
    if (negated)
        reader.take();
    if (!negated && !reader.atOperator('in', 'like', 'rlike'))
        return operand;
    const test = parseListTest(reader, operand, start);
    return negated ? { kind: 'not', operand: test, span: test.span } : test;
}
function parseListTest(reader, operand, start) {
    if (reader.acceptWord('in')) {
        reader.expectSymbol('(');
        const items = [parseExpression(reader)];
        while (reader.acceptSymbol(','))
            items.push(parseExpression(reader));
        reader.expectSymbol(')');
        return { kind: 'in', operand, items, span: reader.spanFrom(start) };
    }
    const syntax = reader.atWord('rlike') ? 'rlike' : 'like';
    if (!reader.acceptWord(syntax))
        throw reader.unexpected();
    const list = reader.acceptSymbol('(');
    const patterns = list ? parsePatterns(reader) : [parsePattern(reader)];
    return { kind: 'like', syntax, operand, patterns, list, span: reader.spanFrom(start) };
}
function parsePatterns(reader) {
    const patterns = [parsePattern(reader)];
    while (reader.acceptSymbol(','))
        patterns.push(parsePattern(reader));
    reader.expectSymbol(')');
    return patterns;
}
function parsePattern(reader) {
    if (reader.token.kind !== 'string')
        throw reader.unexpected('a string');
    return parseLiteral(reader);
}
function parseComparison(reader) {
    const { start } = reader.token;
    const left = parseSum(reader);
    if (reader.isSymbol('='))
        throw equalsForAssignment(reader);
    const operator = acceptOperator(reader, comparisons);
    if (operator === undefined)
        return left;
    const right = parseSum(reader);
    if (reader.isSymbol(...comparisons))
        throw chainedComparison(reader);
    return { kind: 'comparison', operator, left, right, span: reader.spanFrom(start) };
}
function parseSum(reader) {
    return parseChain(reader, sums, parseProduct);
}
function parseProduct(reader) {
    return parseChain(reader, products, parseSigned);
}
function parseChain(reader, operators, parseOperand) {
    const { start } = reader.token;
    let left = parseOperand(reader);
    for (;;) {
        const operator = acceptOperator(reader, operators);
        if (operator === undefined)
            return left;
        reader.deepen();
        const right = parseOperand(reader);
        left = { kind: 'arithmetic', operator, left, right, span: reader.spanFrom(start) };
    }
}
function parseSigned(reader) {
    const { start } = reader.token;
    const sign = reader.isSymbol(...sums) ? acceptOperator(reader, sums) : undefined;
    if (sign === undefined)
        return parsePrimary(reader, parseExpression);
    const operand = reader.nested(() => parseSigned(reader));
    if (sign === '+')
        return operand;
    return { kind: 'negate', operand, span: reader.spanFrom(start) };
}
function acceptOperator(reader, operators) {
    if (!reader.atOperator(...operators))
        return undefined;
    const { token } = reader;
    const operator = operators.find((text) => token.kind === 'symbol' && token.text === text);
    reader.take();
    return operator;
}
function equalsForAssignment(reader) {
    return new TrailproofError('ESQL_SYNTAX', 'A single "=" does not compare.', {
        span: reader.spanOfToken(),
        hint: 'Write == to compare.',
    });
}
function chainedComparison(reader) {
    return new TrailproofError('ESQL_SYNTAX', 'Comparisons cannot be chained.', {
        span: reader.spanOfToken(),
        hint: 'Join two comparisons with AND, or put one in parentheses.',
    });
}
//# sourceMappingURL=expression-parser.js.map