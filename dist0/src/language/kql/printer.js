/** Writes a KQL tree as a query that parses to the same tree.
 * @example printKql(parseKql(query)) // 'event.action: "CreateUser" and not user.name: *' */
export function printKql(tree) {
    switch (tree.kind) {
        case 'everything':
            return '';
        case 'is':
            return tree.field === undefined
                ? printLiteral(tree.value)
                : `${printLiteral(tree.field)}: ${printLiteral(tree.value)}`;
        case 'range':
            return `${printLiteral(tree.field)} ${tree.operator} ${printLiteral(tree.value)}`;
        case 'nested':
            return `${printLiteral(tree.field)}: { ${printKql(tree.operand)} }`;
        case 'not':
            return `not ${printOperand(tree.operand)}`;
        case 'and':
        case 'or':
            return tree.operands.map(printOperand).join(` ${tree.kind} `);
    }
}
function printOperand(tree) {
    const isCompound = tree.kind === 'and' || tree.kind === 'or' || tree.kind === 'not';
    return isCompound ? `(${printKql(tree)})` : printKql(tree);
}
function printLiteral(literal) {
    switch (literal.kind) {
        case 'constant':
            return String(literal.value);
        case 'wildcard':
            return literal.pieces.map(printUnquoted).join('*');
        case 'text':
            return literal.quoted ? printQuoted(literal.text) : printUnquotedText(literal.text);
    }
}
function printQuoted(text) {
    return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
// An unquoted text whose characters are all trimmed away can only be written as an escape.
function printUnquotedText(text) {
    return text === '' ? '\\t' : printUnquoted(text);
}
// White space that only escapes can hold, and words that would end the literal, are written by their code.
function printUnquoted(text) {
    return text
        .replace(/[\\():<>"*{}]/g, '\\$&')
        .replace(/[\u00a0\t\r\n]/g, codeOf)
        .replace(/(?<=^| )(?:a(?=nd(?: |$))|o(?=r(?: |$)))|n(?=ot(?: |$))/gi, codeOf);
}
function codeOf(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
//# sourceMappingURL=printer.js.map