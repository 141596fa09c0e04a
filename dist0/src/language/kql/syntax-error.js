import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { adviceFor } from './advice.js';
/** Makes the error for the farthest place that parsing reached: Kibana's sentence, and for the common mistakes what
 * to do about it. */
export function syntaxError(query, expectations) {
    const { at, expected } = expectations;
    const found = at < query.text.length ? JSON.stringify(characterAt(query.text, at)) : 'end of input';
    return new TrailproofError('KQL_SYNTAX', `Expected ${expected.join(', ')} but ${found} found.`, {
        span: placeOf(query, at),
        hint: adviceFor(query, at),
    });
}
// At the end of the query the last line with something on it is shown, not the blank one behind it.
function placeOf(query, at) {
    if (at < query.text.length)
        return query.spanOf(at, at + 1);
    const end = query.text.trimEnd().length;
    return query.spanOf(end, end);
}
function characterAt(text, at) {
    return String.fromCodePoint(text.codePointAt(at));
}
//# sourceMappingURL=syntax-error.js.map