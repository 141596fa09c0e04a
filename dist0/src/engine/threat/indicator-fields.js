import { guessFieldTypes } from '../../language/guess-field-types.js';
import { jsonFieldSource } from '../../language/json-field-source.js';
/** Indicators seen as documents: types are guessed from the values, but for times and addresses, which have theirs. */
export function indicatorFields(indicators) {
    const guessed = guessFieldTypes(indicators.map(({ document }) => document));
    const types = Object.entries(guessed).map(([name, type]) => [name, typeOf(name, type)]);
    return jsonFieldSource(Object.fromEntries(types));
}
function typeOf(name, guessed) {
    if (name === '@timestamp' || name === 'event.ingested')
        return 'date';
    return guessed === 'keyword' && /(^|\.)ip$/.test(name) ? 'ip' : guessed;
}
//# sourceMappingURL=indicator-fields.js.map