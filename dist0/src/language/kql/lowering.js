import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { dependsOnNow } from '../date-math.js';
import { allOf, anyOf, literal, notOf } from '../expression/build.js';
import { testOfGlob } from '../lucene/glob-test.js';
import { normalGlob } from '../lucene/glob.js';
import { unknownField } from '../unknown-field.js';
import { warnOfFreeText, warnOfValue } from './lint-value.js';
import { isLeaf, rangeLeaf, textOf } from './leaf.js';
/** Lowers a KQL tree for a view's fields: each leaf is true or false, any value of a list suffices, a missing field
 * is false (so `not` of it is true).
 * @throws TrailproofError KQL_NESTED, KQL_NOW_UNSUPPORTED */
export function lowerKql(tree, fields, { now }) {
    const warnings = [];
    const expression = lower(tree, { fields, now, warnings, path: '' });
    return { expression, warnings };
}
function lower(tree, context) {
    switch (tree.kind) {
        case 'everything':
            return literal(true, tree.span);
        case 'and':
            return allOf(tree.operands.map((operand) => lower(operand, context)), tree.span);
        case 'or':
            return anyOf(tree.operands.map((operand) => lower(operand, context)), tree.span);
        case 'not':
            return notOf(lower(tree.operand, context), tree.span);
        case 'is':
            return lowerIs(tree, context);
        case 'range':
            return lowerRange(tree, context);
        case 'nested':
            return lowerNested(tree, context);
    }
}
function lowerIs(tree, context) {
    const isExists = isLoneStar(tree.value);
    if (tree.field === undefined)
        return isExists ? literal(true, tree.span) : freeText(tree, context);
    if (isExists && isLoneStar(tree.field))
        return literal(true, tree.span);
    const targets = targetsOf(tree.field, context);
    if (isExists)
        return lowerExists(tree, targets, context);
    checkNow(tree.value, targets, context);
    warnOfValue(tree.value, context.warnings);
    const leafContext = { span: tree.span, now: context.now };
    const leaves = targets.map((target) => fitting(isLeaf(target, tree.value, leafContext), { target, tree, context }));
    return anyOf(leaves, tree.span);
}
function lowerRange(tree, context) {
    const targets = targetsOf(tree.field, context);
    checkNow(tree.value, targets, context);
    const leaves = targets.map((target) => fitting(rangeLeaf(target, tree, context.now), { target, tree, context }));
    return anyOf(leaves, tree.span);
}
function lowerNested(tree, context) {
    const path = context.path + textOf(tree.field);
    const nested = context.fields.nested?.(path);
    if (nested === undefined && !isMapped(path, context)) {
        warnOfUnknownField(path, tree.field.span, context);
        return literal(false, tree.span);
    }
    if (nested === undefined) {
        throw new TrailproofError('KQL_NESTED', `"${path}" is not a nested field.`, {
            span: tree.field.span,
            hint: 'Braces are for fields of type nested; write the conditions with full field names instead.',
        });
    }
    const inner = { ...context, fields: nested.fields, path: `${path}.` };
    return { kind: 'nested', path, operand: lower(tree.operand, inner), span: tree.span };
}
// Kibana lets Elasticsearch pass over a nested field that no index maps.
function isMapped(path, context) {
    if (context.fields.resolve(path) !== undefined)
        return true;
    return [...context.fields.known()].some((name) => name.startsWith(`${path}.`));
}
// An object has a value when one of the fields inside it has.
function lowerExists(tree, targets, context) {
    const nodes = targets.flatMap((target) => target.type === 'object' ? fieldsInside(target.name, context, tree.span) : [target.node]);
    const leaves = nodes.map((operand) => ({
        kind: 'presence',
        operand,
        span: tree.span,
    }));
    return anyOf(leaves, tree.span);
}
function fieldsInside(name, context, span) {
    return [...context.fields.known()]
        .filter((known) => known.startsWith(`${name}.`))
        .map((known) => fieldNode(known, span));
}
function targetsOf(field, context) {
    const names = namesOf(field, context);
    return names.map((name) => {
        const resolved = context.fields.resolve(name);
        const type = resolved?.type ?? (fieldsInside(name, context, field.span).length > 0 ? 'object' : undefined);
        if (type === undefined)
            warnOfUnknownField(name, field.span, context);
        return { name, type: type ?? 'keyword', node: fieldNode(name, field.span) };
    });
}
function warnOfUnknownField(name, span, { fields, warnings }) {
    const effect = 'The condition never holds.';
    const warning = unknownField(name, { span, known: fields.known(), effect });
    const isKnown = warnings.some((each) => each.message === warning.message);
    if (!isKnown)
        warnings.push(warning);
}
// Without a field that fits, Kibana sends the pattern as if it were a name.
function namesOf(field, { fields, path }) {
    if (field.kind !== 'wildcard')
        return [path + textOf(field)];
    const parts = field.pieces.flatMap((text) => [
        { kind: 'any' },
        { kind: 'literal', text },
    ]);
    const isWanted = testOfGlob(normalGlob([{ kind: 'literal', text: path }, ...parts.slice(1)]));
    const names = [...fields.known()].filter(isWanted);
    return names.length === 0 ? [path + textOf(field)] : names;
}
function fieldNode(name, span) {
    return { kind: 'field', name, optional: false, indexed: true, span };
}
function freeText(tree, context) {
    warnOfFreeText(tree.value, context.warnings);
    const targets = [...context.fields.known()].flatMap((name) => {
        const type = context.fields.resolve(name)?.type;
        return type === undefined ? [] : [{ name, type, node: fieldNode(name, tree.span) }];
    });
    // Kibana asks leniently here: a field that cannot hold the value is passed over.
    const leaves = targets.flatMap((target) => isLeaf(target, tree.value, { span: tree.span, now: context.now }) ?? []);
    return anyOf(leaves, tree.span);
}
function fitting(leaf, { target, tree, context }) {
    if (leaf !== undefined)
        return leaf;
    const { field, value } = tree;
    // A wildcard in a field's name means whichever fields can hold the value.
    if (field?.kind !== 'wildcard') {
        context.warnings.push({
            severity: 'warning',
            code: 'VALUE_UNFIT',
            message: `${JSON.stringify(textOf(value))} cannot be a value of "${target.name}" (${target.type}). The condition never holds.`,
            span: value.span,
            hint: hintForUnfit(value),
        });
    }
    return literal(false, value.span);
}
function hintForUnfit(value) {
    return value.kind === 'constant' && value.value === null
        ? 'Write not field:* for a missing field, or "null" for the text.'
        : undefined;
}
function checkNow(value, targets, { now }) {
    if (now !== undefined || !dependsOnNow(textOf(value)))
        return;
    if (!targets.some((target) => target.type === 'date'))
        return;
    throw new TrailproofError('KQL_NOW_UNSUPPORTED', 'A condition on the present moment ("now") is not supported in a rule.', { span: value.span, hint: 'A rule\'s own window is its "from" setting.' });
}
function isLoneStar(value) {
    return value.kind === 'wildcard' && value.pieces.every((piece) => piece === '');
}
//# sourceMappingURL=lowering.js.map