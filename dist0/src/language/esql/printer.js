import { printExpression, printName, printPrimary, printString } from './print-expression.js';
/** Writes a query so that parsing it gives the same tree again.
 * @example printEsql(parseEsql(queryTextOf('from a|limit 1', 'q'))) // 'FROM "a" | LIMIT 1' */
export function printEsql(query) {
    return [printSource(query.source), ...query.commands.map(printCommand)].join(' | ');
}
function printSource(source) {
    if (source.kind === 'row')
        return `ROW ${source.fields.map(printAssignment).join(', ')}`;
    const patterns = source.patterns.map((pattern) => printString(pattern)).join(', ');
    const metadata = source.metadata.map((name) => printName(name.text)).join(', ');
    return metadata === '' ? `FROM ${patterns}` : `FROM ${patterns} METADATA ${metadata}`;
}
function printCommand(command) {
    switch (command.kind) {
        case 'where':
            return `WHERE ${printExpression(command.condition)}`;
        case 'eval':
            return `EVAL ${command.fields.map(printAssignment).join(', ')}`;
        case 'stats':
            return printStats(command.aggregates, command.groups);
        case 'keep':
            return `KEEP ${command.patterns.map(printPattern).join(', ')}`;
        case 'drop':
            return `DROP ${command.patterns.map(printPattern).join(', ')}`;
        case 'rename':
            return `RENAME ${command.pairs.map(({ from, to }) => `${printName(from.text)} AS ${printName(to.text)}`).join(', ')}`;
        case 'sort':
            return `SORT ${command.keys.map(printSortKey).join(', ')}`;
        case 'limit':
            return `LIMIT ${command.count}`;
        case 'dissect':
            return printDissect(command);
        case 'grok': {
            const patterns = command.patterns.map((pattern) => printExpression(pattern)).join(', ');
            return `GROK ${printPrimary(command.input)} ${patterns}`;
        }
        case 'mvExpand':
            return `MV_EXPAND ${printName(command.name.text)}`;
        case 'inlineStats':
            return `INLINE ${printStats(command.aggregates, command.groups)}`;
    }
}
function printDissect({ input, pattern, separator }) {
    const option = separator === undefined ? '' : ` append_separator = ${printExpression(separator)}`;
    return `DISSECT ${printPrimary(input)} ${printExpression(pattern)}${option}`;
}
function printStats(aggregates, groups) {
    const parts = ['STATS'];
    if (aggregates.length > 0)
        parts.push(aggregates.map(printAggregate).join(', '));
    if (groups.length > 0)
        parts.push('BY', groups.map(printAssignment).join(', '));
    return parts.join(' ');
}
function printAggregate(field) {
    const assignment = printAssignment(field);
    return field.filter === undefined
        ? assignment
        : `${assignment} WHERE ${printExpression(field.filter)}`;
}
function printAssignment({ name, expression }) {
    const value = printExpression(expression);
    return name === undefined ? value : `${printName(name.text)} = ${value}`;
}
// A part between two dots holds either stars or, in backticks, anything else.
function printPattern({ pieces }) {
    const parts = [[]];
    for (const piece of pieces) {
        const [first = '', ...rest] = piece.split('.');
        parts.at(-1).push(first);
        for (const part of rest)
            parts.push([part]);
    }
    return parts.map((part) => (part.length > 1 ? part.join('*') : printName(part[0]))).join('.');
}
function printSortKey({ expression, order, nulls }) {
    return `${printExpression(expression)} ${order.toUpperCase()} NULLS ${nulls.toUpperCase()}`;
}
//# sourceMappingURL=printer.js.map