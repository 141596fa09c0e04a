/** Writes an EQL tree as a query that parses to the same tree.
 * @example printEql(parseEql(query)) // 'process where process.name : "cmd.exe"' */
export function printEql({ query, pipes }) {
    return [printQuery(query), ...pipes.map(printPipe)].join(' ');
}
function printQuery(query) {
    switch (query.kind) {
        case 'event':
            return printFilter(query.filter);
        case 'sequence': {
            const span = query.maxSpan === undefined ? '' : ` with maxspan=${query.maxSpan}ms`;
            const until = query.until === undefined ? '' : ` until ${printStage(query.until)}`;
            const stages = query.stages.map(printStage).join(' ');
            return `sequence${printKeys(query.keys)}${span} ${stages}${until}`;
        }
        case 'sample':
            return `sample${printKeys(query.keys)} ${query.stages.map(printStage).join(' ')}`;
    }
}
function printFilter({ category, condition }) {
    const name = category === undefined ? 'any' : printString(category);
    return `${name} where ${printEqlExpression(condition)}`;
}
function printStage({ filter, keys, runs, missing }) {
    const copies = runs === 1 ? '' : ` with runs=${runs}`;
    return `${missing ? '!' : ''}[${printFilter(filter)}]${printKeys(keys)}${copies}`;
}
function printKeys(keys) {
    return keys.length === 0 ? '' : ` by ${keys.map(printEqlExpression).join(', ')}`;
}
function printPipe({ name, count }) {
    return `| ${name} ${count}`;
}
/** Writes an expression of EQL. */
export function printEqlExpression(tree) {
    switch (tree.kind) {
        case 'literal':
            return printLiteral(tree);
        case 'field':
            return `${tree.optional ? '?' : ''}${tree.name.split('.').map(printName).join('.')}`;
        case 'call':
            return `${tree.name}${tree.ignoreCase ? '~' : ''}(${tree.arguments.map(printEqlExpression).join(', ')})`;
        case 'sign':
            return `${tree.operator} ${printOperand(tree.operand)}`;
        case 'arithmetic':
        case 'comparison':
            return `${printOperand(tree.left)} ${tree.operator} ${printOperand(tree.right)}`;
        case 'membership': {
            const operator = `${tree.negated ? 'not ' : ''}${tree.ignoreCase ? 'in~' : 'in'}`;
            return `${printOperand(tree.operand)} ${operator} (${tree.items.map(printEqlExpression).join(', ')})`;
        }
        case 'match':
            return `${printOperand(tree.operand)} ${tree.operator} (${tree.patterns.map(printLiteral).join(', ')})`;
        case 'and':
        case 'or':
            return tree.operands.map(printOperand).join(` ${tree.kind} `);
        case 'not':
            return `not ${printOperand(tree.operand)}`;
    }
}
function printOperand(tree) {
    const printed = printEqlExpression(tree);
    return tree.kind === 'literal' || tree.kind === 'field' || tree.kind === 'call'
        ? printed
        : `(${printed})`;
}
function printName(part) {
    return `\`${part.replaceAll('`', '``')}\``;
}
function printLiteral({ value, decimal }) {
    if (typeof value === 'string')
        return printString(value);
    return typeof value === 'number' ? printNumber(value, decimal) : String(value);
}
function printNumber(value, decimal) {
    if (!decimal)
        return BigInt(value).toString();
    const text = String(value);
    return /^\d+$/.test(text) ? `${text}.0` : text;
}
function printString(text) {
    const body = text.replace(/[\\"\u0000-\u001f]/g, (character) => character === '"' || character === '\\'
        ? `\\${character}`
        : `\\u{${character.charCodeAt(0).toString(16).padStart(2, '0')}}`);
    return `"${body}"`;
}
//# sourceMappingURL=printer.js.map