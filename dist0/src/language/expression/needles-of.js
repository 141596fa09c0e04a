/** Finds the literals that the raw text of a record must hold for a predicate to be true.
 * A leaf gives a needle only if its field's value is a verbatim copy of a JSON string in the raw text and the
 * literal is printable ASCII that no number, boolean or null could spell: those stand without quotes.
 * @example needlesOf(tree, fields) // [[{ text: '"CreateUser"', field: 'event.action', kind: 'equals', value: 'CreateUser' }]] */
export function needlesOf(tree, fields) {
    switch (tree.kind) {
        case 'and':
            return tree.operands.flatMap((operand) => needlesOf(operand, fields));
        case 'or':
            return alternatives(tree.operands.map((operand) => needlesOf(operand, fields)));
        case 'isTrue':
            return needlesOf(tree.operand, fields);
        case 'compare':
            return needlesOfComparison(tree, fields);
        case 'membership':
            return needlesOfMembership(tree, fields);
        case 'pattern':
            return needlesOfPattern(tree, fields);
        case 'literal':
        case 'field':
        case 'call':
        case 'cidr':
        case 'nested':
        case 'presence':
        case 'not':
            return [];
    }
}
function alternatives(branches) {
    const union = [];
    for (const branch of branches) {
        const best = bestGroup(branch);
        if (best === undefined)
            return [];
        union.push(...best);
    }
    return union.length === 0 ? [] : [union];
}
function bestGroup(groups) {
    let best;
    for (const group of groups) {
        if (best === undefined || strength(group) > strength(best))
            best = group;
    }
    return best;
}
// The weakest needle of a group decides: whole values first, then length, then few alternatives.
function strength(group) {
    const weakest = Math.min(...group.map((needle) => needle.text.length + (needle.kind === 'equals' ? 4 : 0)));
    return weakest - group.length / 1000;
}
function needlesOfComparison(node, fields) {
    if (node.operator !== '==')
        return [];
    const isLiteralLeft = node.left.kind === 'literal';
    const operand = isLiteralLeft ? node.right : node.left;
    const literal = isLiteralLeft ? node.left : node.right;
    const field = verbatimField(operand, fields);
    if (field === undefined || literal.kind !== 'literal')
        return [];
    return group([equalsNeedle(field, literal.value, node.ignoreCase)]);
}
function needlesOfMembership(node, fields) {
    const field = verbatimField(node.operand, fields);
    if (field === undefined)
        return [];
    return group(node.items.map((item) => item.kind === 'literal' ? equalsNeedle(field, item.value, node.ignoreCase) : undefined));
}
function needlesOfPattern(node, fields) {
    const field = verbatimField(node.operand, fields);
    const { syntax, ignoreCase, literals } = node.matcher;
    if (field === undefined)
        return [];
    const longest = literals.toSorted((left, right) => right.length - left.length)[0];
    if (longest === undefined)
        return [];
    if (syntax === 'equals')
        return group([equalsNeedle(field, longest, ignoreCase)]);
    const kind = syntax === 'prefix' || syntax === 'suffix' ? syntax : 'contains';
    return group([partNeedle(field, longest, { kind, ignoreCase })]);
}
function group(needles) {
    const known = needles.filter((needle) => needle !== undefined);
    return known.length === 0 || known.length < needles.length ? [] : [known];
}
function verbatimField(tree, fields) {
    if (tree.kind !== 'field')
        return undefined;
    const field = fields.resolve(tree.name);
    return field?.verbatimKey === undefined ? undefined : field;
}
function equalsNeedle(field, value, ignoreCase) {
    if (typeof value !== 'string' || !isPrintableAscii(value))
        return undefined;
    const wanted = ignoreCase ? value.toLowerCase() : value;
    if (canBeBare(wanted))
        return undefined;
    const needle = { text: JSON.stringify(wanted), field: field.name, value: wanted };
    return { ...needle, kind: 'equals', ...(ignoreCase ? { ignoreCase } : {}) };
}
function partNeedle(field, value, { kind, ignoreCase }) {
    const wanted = ignoreCase ? value.toLowerCase() : value;
    if (!isPrintableAscii(value) || canBePartOfBare(wanted, ignoreCase))
        return undefined;
    const body = JSON.stringify(wanted).slice(1, -1);
    const text = kind === 'prefix' ? `"${body}` : kind === 'suffix' ? `${body}"` : body;
    return { text, field: field.name, kind, value: wanted, ...(ignoreCase ? { ignoreCase } : {}) };
}
function isPrintableAscii(text) {
    return /^[ -~]+$/.test(text);
}
function canBeBare(text) {
    return /^(?:true|false|null)$/.test(text) || /^[-+.\dEe]+$|^-?(?:Infinity|NaN)$/i.test(text);
}
function canBePartOfBare(text, ignoreCase) {
    const names = ignoreCase ? 'infinity nan' : 'Infinity NaN';
    return 'true false null'.includes(text) || /^[-+.\dEe]*$/.test(text) || names.includes(text);
}
//# sourceMappingURL=needles-of.js.map