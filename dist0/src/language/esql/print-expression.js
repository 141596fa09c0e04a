import { plainIdentifier, reservedWords } from './token.js';
// How tightly an expression holds together, loosest first; a part that holds looser needs parentheses.
const strength = {
    or: 0,
    and: 1,
    not: 2,
    predicate: 3,
    comparison: 4,
    sum: 5,
    product: 6,
    signed: 7,
    primary: 8,
};
/** Writes an expression so that parsing it gives the same tree again. */
export function printExpression(expression) {
    switch (expression.kind) {
        case 'literal':
            return printLiteral(expression);
        case 'list':
            return `[${expression.items.map(printLiteral).join(', ')}]`;
        case 'timespan':
            return `${expression.count} ${expression.unit}`;
        case 'column':
            return printName(expression.name);
        case 'call':
            return printCall(expression);
        case 'cast':
            return `${at(expression.operand, strength.primary)}::${printName(expression.type)}`;
        case 'negate':
            return `-${at(expression.operand, strength.signed)}`;
        case 'arithmetic': {
            const own = strengthOf(expression);
            return `${at(expression.left, own)} ${expression.operator} ${at(expression.right, own + 1)}`;
        }
        case 'comparison':
            return `${at(expression.left, strength.sum)} ${expression.operator} ${at(expression.right, strength.sum)}`;
        case 'in':
        case 'like':
        case 'isNull':
        case 'match':
        case 'not':
        case 'and':
        case 'or':
            return printPredicate(expression);
    }
}
function printPredicate(expression) {
    switch (expression.kind) {
        case 'in':
            return `${at(expression.operand, strength.comparison)} IN (${all(expression.items).join(', ')})`;
        case 'like': {
            const patterns = expression.patterns.map(printLiteral).join(', ');
            const operand = at(expression.operand, strength.comparison);
            const right = expression.list ? `(${patterns})` : patterns;
            return `${operand} ${expression.syntax.toUpperCase()} ${right}`;
        }
        case 'isNull':
            return `${at(expression.operand, strength.comparison)} IS ${expression.negated ? 'NOT ' : ''}NULL`;
        case 'match':
            return `${at(expression.operand, strength.comparison)} : ${printPrimary(expression.query)}`;
        case 'not':
            return `NOT ${at(expression.operand, strength.not)}`;
        case 'and':
            return expression.operands.map((operand) => at(operand, strength.not)).join(' AND ');
        case 'or':
            return expression.operands.map((operand) => at(operand, strength.and)).join(' OR ');
    }
}
/** Writes a name with backticks where it needs them.
 * @example printName('COUNT(*)') // '`COUNT(*)`' */
export function printName(name) {
    const plain = name
        .split('.')
        .every((part) => plainIdentifier.test(part) && !reservedWords.has(part.toLowerCase()));
    return plain ? name : `\`${name.replaceAll('`', '``')}\``;
}
/** Writes a text as a string literal. */
export function printString(text) {
    const escaped = text
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return `"${escaped}"`;
}
function printLiteral({ value, type }) {
    if (typeof value === 'string')
        return printString(value);
    if (value === null)
        return 'null';
    const text = String(value);
    // A double keeps its point: 1.0 and 1 are of different types.
    return type === 'double' && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
function printCall({ name, star, arguments: given, options }) {
    const items = star
        ? ['*']
        : [...all(given), ...(options === undefined ? [] : [printOptions(options)])];
    const isWord = name === 'first' || name === 'last';
    return `${isWord ? name : printName(name)}(${items.join(', ')})`;
}
function printOptions(options) {
    const entries = options.map(({ name, value }) => `${printString(name)}: ${printLiteral(value)}`);
    return `{${entries.join(', ')}}`;
}
/** Writes an expression where only a value or a call may stand: the rest goes into parentheses. */
export function printPrimary(expression) {
    return at(expression, strength.primary);
}
function all(expressions) {
    return expressions.map(printExpression);
}
function at(expression, wanted) {
    const text = printExpression(expression);
    return strengthOf(expression) < wanted ? `(${text})` : text;
}
function strengthOf(expression) {
    switch (expression.kind) {
        case 'or':
        case 'and':
        case 'not':
        case 'comparison':
            return strength[expression.kind];
        case 'in':
        case 'like':
        case 'isNull':
        case 'match':
            return strength.predicate;
        case 'arithmetic':
            return '+-'.includes(expression.operator) ? strength.sum : strength.product;
        case 'negate':
            return strength.signed;
        case 'literal':
        case 'list':
        case 'timespan':
        case 'column':
        case 'call':
        case 'cast':
            return strength.primary;
    }
}
//# sourceMappingURL=print-expression.js.map