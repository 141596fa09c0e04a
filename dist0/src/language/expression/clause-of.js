import { quote } from '../quote.js';
import { printExpression } from './print-expression.js';
import { isJoint } from './trace.js';
/** Writes a trace as clauses in the author's words: what the author wrote as one condition is one clause, however
 * many nodes it was lowered to.
 * @example clauseOf(compileTrace(tree, fields)(event), query).parts.map(({ text, result }) => [text, result]) */
export function clauseOf(trace, query) {
    return clauseIn(trace, { query, around: undefined });
}
function clauseIn(trace, context) {
    const { node } = trace;
    if (!isJoint(node) || isOneCondition(trace))
        return single(trace, context);
    const inner = { ...context, around: node.span };
    switch (node.kind) {
        case 'isTrue':
            return { ...clauseIn(trace.parts[0], context), result: trace.result };
        case 'not':
            return { ...joint(trace, 'not'), parts: trace.parts.map((part) => clauseIn(part, inner)) };
        case 'and':
        case 'or': {
            const kind = node.kind === 'and' ? 'all' : 'any';
            const parts = flattened(trace).map((part) => clauseIn(part, inner));
            return { ...joint(trace, kind), parts };
        }
    }
}
function joint({ node, result }, kind) {
    return { kind, text: '', span: node.span, result, met: [], parts: [] };
}
/** A conjunction inside a conjunction was written as one, or might have been. */
function flattened(trace) {
    return trace.parts.flatMap((part) => {
        const joins = part.node.kind === trace.node.kind && !isOneCondition(part);
        return joins ? flattened(part) : [part];
    });
}
/** True for what reads as one condition: a lowering of one place in the query, the negation of one condition, or
 * alternatives for one field, such as `event.action: (A or B)`. */
function isOneCondition(trace) {
    const { node, parts } = trace;
    if (!isJoint(node))
        return true;
    if (parts.every((part) => samePlace(part.node.span, node.span)))
        return parts.every(isOneCondition);
    if (node.kind === 'not')
        return parts.every(isOneCondition);
    if (node.kind !== 'or')
        return false;
    const names = new Set(leavesOf(trace).flatMap(({ met }) => met.map(({ name }) => name)));
    return names.size === 1 && parts.every(isOneCondition);
}
const samePlace = (left, right) => left.start === right.start && left.end === right.end;
function leavesOf(trace) {
    return isJoint(trace.node) ? trace.parts.flatMap(leavesOf) : [trace];
}
function single(trace, context) {
    const { node, result } = trace;
    const met = metOf(trace);
    return {
        kind: 'one',
        text: textOf(node, met, context),
        span: node.span,
        result,
        met,
        wanted: met.length === 1 ? wantedBy(node) : undefined,
        parts: [],
    };
}
// Conditions on whichever field fits (free text, a wildcard in a field's name) read hundreds.
const mostMet = 8;
function metOf(trace) {
    const fields = new Map();
    for (const { met } of leavesOf(trace)) {
        // Columns that no query can write down have names that begin with NUL.
        for (const one of met)
            if (!one.name.startsWith('\u0000'))
                fields.set(one.name, one);
    }
    const all = [...fields.values()];
    const told = all.length <= mostMet ? all : all.filter(({ value }) => value !== undefined);
    return told.slice(0, mostMet).map((one) => ({ field: one.name, value: shown(one) }));
}
/** A value as it is shown: nothing as null, dates as ISO text. */
export function shown({ value, type }) {
    if (value === undefined)
        return null;
    if (type !== 'date')
        return value;
    return typeof value === 'object' ? value.map(isoText) : isoText(value);
}
function isoText(value) {
    const isDate = typeof value === 'number' && Math.abs(value) <= 8.64e15;
    return isDate ? new Date(value).toISOString() : value;
}
function textOf(node, met, { query, around }) {
    const isWritten = around === undefined || !samePlace(node.span, around);
    if (query === undefined || !isWritten)
        return printExpression(node);
    const text = quote(node.span, query);
    const [first] = met;
    const isNamed = first === undefined || met.some(({ field }) => text.includes(field));
    if (isNamed || isOnePlace(node))
        return text;
    // The values of KQL's `field: (a or b)`: the field stands before the parenthesis.
    const isValueGroup = node.kind === 'or' && met.length === 1;
    return isValueGroup ? `${first.field}: (${text})` : printExpression(node);
}
/** True for what one condition on whichever field fits was lowered to: free text, a wildcard in a field's name. */
function isOnePlace(node) {
    if (node.kind !== 'or' && node.kind !== 'and')
        return false;
    return node.operands.every(({ span }) => samePlace(span, node.span));
}
/** The constants that a condition accepts, where it asks for nothing but equality with them. */
function wantedBy(node) {
    switch (node.kind) {
        case 'isTrue':
            return wantedBy(node.operand);
        case 'or': {
            const all = node.operands.map(wantedBy);
            return all.every((one) => one !== undefined) ? all.flat() : undefined;
        }
        case 'compare': {
            const { left, right, operator } = node;
            const isEquality = operator === '==' && left.kind === 'field' && right.kind === 'literal';
            return isEquality && right.value !== null ? [right.value] : undefined;
        }
        case 'membership': {
            if (node.operand.kind !== 'field')
                return undefined;
            const values = node.items.map((item) => (item.kind === 'literal' ? item.value : null));
            return values.every((value) => value !== null) ? values : undefined;
        }
        case 'pattern':
            return node.operand.kind === 'field' && node.matcher.syntax === 'equals'
                ? node.matcher.literals
                : undefined;
        case 'literal':
        case 'field':
        case 'call':
        case 'cidr':
        case 'nested':
        case 'presence':
        case 'and':
        case 'not':
            return undefined;
    }
}
//# sourceMappingURL=clause-of.js.map