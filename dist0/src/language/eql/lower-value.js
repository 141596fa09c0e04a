import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { literal } from '../expression/build.js';
import { unknownField } from '../unknown-field.js';
import { functionOfOperator } from './functions/arithmetic.js';
import { applyFunction, lowerCall } from './lower-call.js';
import { lowerPredicate } from './lower-predicate.js';
import { valueTypeOf } from './value-type.js';
/** Lowers an expression whose value is wanted; a predicate here can be null. */
export function lowerValue(tree, context) {
    switch (tree.kind) {
        case 'literal':
            return { node: literal(tree.value, tree.span), type: typeOfLiteral(tree) };
        case 'field':
            return lowerField(tree, context);
        case 'call':
            return lowerCall(tree, context);
        case 'sign': {
            const operand = lowerValue(tree.operand, context);
            const zero = { node: literal(0, tree.span), type: 'long' };
            const name = tree.operator === '-' ? 'subtract' : 'add';
            return applyFunction(name, [zero, operand], { span: tree.span, ignoreCase: false });
        }
        case 'arithmetic': {
            const sides = [lowerValue(tree.left, context), lowerValue(tree.right, context)];
            const name = functionOfOperator[tree.operator];
            return applyFunction(name, sides, { span: tree.span, ignoreCase: false });
        }
        case 'comparison':
        case 'membership':
        case 'match':
        case 'and':
        case 'or':
        case 'not':
            return { node: lowerPredicate(tree, context, 'value'), type: 'boolean' };
    }
}
/** Lowers a field that is only asked whether it has a value, which also works for texts without an exact form. */
export function lowerPresentField(tree, context) {
    if (context.fields.resolve(tree.name)?.type !== 'text')
        lowerField(tree, context);
    return fieldNode(tree);
}
function lowerField(tree, context) {
    const node = fieldNode(tree);
    const field = context.fields.resolve(tree.name);
    if (field === undefined) {
        if (!tree.optional)
            warnOnce(tree, context);
        return { node, type: 'unknown' };
    }
    const type = valueTypeOf(field.type);
    if (type !== undefined)
        return { node, type };
    throw new TrailproofError('EQL_FIELD_TYPE', `EQL cannot read "${tree.name}", which is of type ${field.type}.`, {
        span: tree.span,
        hint: hintForType(field.type),
    });
}
function fieldNode({ name, optional, span }) {
    return { kind: 'field', name, optional, indexed: true, span };
}
function warnOnce(tree, context) {
    const warning = unknownField(tree.name, {
        span: tree.span,
        known: context.fields.known(),
        effect: 'It counts as null here; Elasticsearch refuses the query.',
    });
    const isKnown = context.warnings.some((each) => each.message === warning.message);
    if (!isKnown)
        context.warnings.push(warning);
}
function hintForType(type) {
    return type === 'flattened'
        ? 'Elasticsearch refuses flattened fields in EQL; KQL reads them.'
        : 'Only fields with exact values can be compared.';
}
function typeOfLiteral({ value, decimal }) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'boolean')
        return 'boolean';
    return decimal ? 'double' : 'long';
}
//# sourceMappingURL=lower-value.js.map