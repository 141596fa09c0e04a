import { didYouMean } from '../diagnostic/nearest-name.js';
/** Warns of a field that a view does not map; the nearest name that it does map is the hint.
 * @example unknownField('event.acton', { span, known: fields.known(), effect: 'It never has a value.' }) */
export function unknownField(name, { span, known, effect }) {
    return {
        severity: 'warning',
        code: 'FIELD_UNKNOWN',
        message: `No document has a field "${name}". ${effect}`,
        span,
        hint: didYouMean(name, known),
    };
}
//# sourceMappingURL=unknown-field.js.map