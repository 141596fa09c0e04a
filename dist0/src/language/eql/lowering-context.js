import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { isTrueOf, literal } from '../expression/build.js';
/** Makes a leaf two-valued where it is a filter. */
export function settle(leaf, position) {
    if (position === 'value')
        return leaf;
    return leaf.kind === 'literal'
        ? literal(leaf.value === true, leaf.span)
        : isTrueOf(leaf, leaf.span);
}
/** Warns of a constant that its field cannot hold; such a condition is false. */
export function unfit(value, { span, reason, context }) {
    context.warnings.push({
        severity: 'warning',
        code: 'VALUE_UNFIT',
        message: `${value} cannot be compared with ${reason}. The condition never holds.`,
        span,
    });
    return literal(false, span);
}
/** Refuses what Elasticsearch's verifier refuses. */
export function typeError(message, span, hint) {
    return new TrailproofError('EQL_TYPE', message, { span, hint });
}
//# sourceMappingURL=lowering-context.js.map