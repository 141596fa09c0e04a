import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { analyze } from '../lucene/analyze.js';
import { readAs } from './coerce.js';
import { castFunctions } from './functions/conversion-functions.js';
import { itemsOf } from '../field-values.js';
import { editsOf, isWithinEdits } from './match-text.js';
import { derived } from './typed.js';
/** Checks and lowers full-text search: words of a `text` field, the whole value of any other. Any of several values will
 * do, and a missing field is false: the index answers, not the row.
 * @throws TrailproofError ESQL_ARGUMENT, ESQL_FUNCTION_UNSUPPORTED for options that are not modelled */
export function lowerMatch(question, lower) {
    const { operand: written, query, span } = question;
    const operand = lower(fieldOf(written));
    const wanted = lower(query).constant?.value;
    if (wanted === undefined || typeof wanted === 'object') {
        const message = 'What is searched for must stand in the query.';
        throw new TrailproofError('ESQL_ARGUMENT', message, { span: query.span });
    }
    const test = testOf(operand.type, wanted, { ...question, settings: settingsOf(question.options) });
    const evaluate = ([value]) => itemsOf(value).some(test);
    const make = (operands) => {
        const definition = { name: question.phrase ? 'match_phrase' : 'match', evaluate };
        return { kind: 'call', function: definition, arguments: operands, span };
    };
    return derived([operand], make, { type: 'boolean', span, strict: false });
}
// A cast to text changes nothing of how a field is searched.
function fieldOf(expression) {
    if (expression.kind !== 'cast')
        return expression;
    return castFunctions.get(expression.type) === 'to_string' ? expression.operand : expression;
}
function testOf(type, wanted, context) {
    const { phrase } = context;
    if (type === 'text') {
        const words = analyze(String(wanted));
        return phrase ? phraseTest(words) : wordTest(words, context);
    }
    if (type === 'keyword' || type === 'null') {
        const isLike = phrase ? undefined : fuzzyTest(String(wanted), context);
        return isLike === undefined
            ? (value) => value === String(wanted)
            : (value) => isLike(String(value));
    }
    const value = valueOf(type, wanted);
    return (other) => other === value;
}
function valueOf(type, wanted) {
    if (typeof wanted !== 'string')
        return wanted;
    if (type === 'date' || type === 'ip' || type === 'boolean')
        return readAs(wanted, type);
    return wanted.trim() === '' ? undefined : Number(wanted);
}
function wordTest(words, context) {
    const tests = words.map((word) => fuzzyTest(word, context) ?? ((other) => other === word));
    const isAll = context.settings.operator === 'and';
    return (value) => {
        const found = analyze(String(value));
        const holds = (test) => found.some(test);
        return tests.length > 0 && (isAll ? tests.every(holds) : tests.some(holds));
    };
}
function phraseTest(words) {
    return (value) => {
        const found = analyze(String(value));
        return (words.length > 0 &&
            found.some((_, start) => words.every((word, index) => found[start + index] === word)));
    };
}
function fuzzyTest(word, { settings, span }) {
    if (settings.fuzziness === undefined)
        return undefined;
    const edits = editsOf(settings.fuzziness, word);
    if (edits === undefined) {
        const message = `"${printable(settings.fuzziness)}" is no fuzziness.`;
        throw new TrailproofError('ESQL_ARGUMENT', message, { span, hint: 'It is 0, 1, 2 or "AUTO".' });
    }
    const { prefix, transpositions } = settings;
    return (text) => isWithinEdits(text, word, { edits, prefix, transpositions });
}
// These change the score or the speed, not what matches here.
const withoutEffect = new Set([
    'auto_generate_synonyms_phrase_query',
    'boost',
    'fuzzy_rewrite',
    'lenient',
    'max_expansions',
]);
function settingsOf(options) {
    const found = new Map();
    for (const { name, value, span } of options) {
        if (withoutEffect.has(name))
            continue;
        if (!['fuzziness', 'fuzzy_transpositions', 'operator', 'prefix_length'].includes(name)) {
            const message = `The option "${printable(name)}" of MATCH is not supported.`;
            throw new TrailproofError('ESQL_FUNCTION_UNSUPPORTED', message, { span });
        }
        found.set(name, value.value);
    }
    const fuzziness = found.get('fuzziness');
    return {
        fuzziness: fuzziness === undefined ? undefined : String(fuzziness),
        operator: String(found.get('operator') ?? 'or').toLowerCase(),
        prefix: Number(found.get('prefix_length') ?? 0),
        transpositions: found.get('fuzzy_transpositions') !== false,
    };
}
//# sourceMappingURL=lower-match.js.map