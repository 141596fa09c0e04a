import { allOf, isTrueOf, literal } from '../expression/build.js';
import { unknownField } from '../unknown-field.js';
import { lowerPredicate } from './lower-predicate.js';
/** Lowers `category where condition` for a view's fields; `categoryField` holds the category.
 * @throws TrailproofError EQL_TYPE, EQL_FIELD_TYPE, EQL_FIELD_COMPARISON, EQL_FUNCTION_UNKNOWN, EQL_ARGUMENT,
 * PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function lowerEventFilter(filter, fields, { categoryField }) {
    const warnings = [];
    const context = { fields, categoryField, warnings };
    const condition = lowerPredicate(filter.condition, context, 'filter');
    if (filter.category === undefined)
        return { expression: condition, warnings };
    const category = lowerCategory(filter, filter.category, context);
    return { expression: allOf([category, condition], filter.span), warnings };
}
function lowerCategory({ span }, category, { fields, categoryField, warnings }) {
    if (fields.resolve(categoryField) === undefined) {
        const options = {
            span,
            known: fields.known(),
            effect: 'No event has a category; write "any where".',
        };
        warnings.push(unknownField(categoryField, options));
    }
    const left = {
        kind: 'field',
        name: categoryField,
        optional: false,
        indexed: true,
        span,
    };
    const right = literal(category, span);
    return isTrueOf({ kind: 'compare', operator: '==', left, right, many: 'any', ignoreCase: false, span }, span);
}
//# sourceMappingURL=lowering.js.map