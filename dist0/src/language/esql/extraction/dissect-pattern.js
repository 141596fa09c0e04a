import { printable } from '../../../diagnostic/printable.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
/** Reads a pattern of DISSECT. The modifiers `+ ? & * / ->` are looked for anywhere in a key, as Elasticsearch does:
 * `%{{?a}` is skipped.
 * @example parseDissect('%{a} %{b}', span).parts.length // 2
 * @throws TrailproofError ESQL_ARGUMENT for a pattern without keys, or with the reference keys `*` and `&` */
export function parseDissectPattern(text, span) {
    const keys = [...text.matchAll(/%\{([^}]*)\}/g)];
    const first = keys[0];
    if (first === undefined)
        throw badPattern(span, 'The pattern of DISSECT has no key.', keysHint);
    const parts = keys.map((key, index) => {
        const end = key.index + key[0].length;
        const delimiter = text.slice(end, keys[index + 1]?.index);
        return { ...parseKey(key[1], index, span), delimiter };
    });
    return { head: text.slice(0, first.index), parts };
}
const keysHint = 'Keys are written %{name}, with text between them.';
function parseKey(key, index, span) {
    const padded = key.endsWith('->');
    const bare = padded ? key.slice(0, -2) : key;
    if (/[*&]/.test(bare)) {
        const message = `DISSECT of ES|QL has no reference keys such as %{${printable(key)}}.`;
        throw badPattern(span, message, 'Name the columns.');
    }
    if (bare.includes('?') || bare === '')
        return { name: undefined, order: undefined, padded };
    const plus = bare.indexOf('+');
    if (plus === -1)
        return { name: bare, order: undefined, padded };
    const appended = /^(.*?)(?:\/([0-9]{1,9}))?$/s.exec(bare.slice(plus + 1));
    const name = appended?.[1] ?? '';
    if (name === '')
        throw badPattern(span, 'A key of DISSECT has no name behind its +.', keysHint);
    // Without a number they are joined in the order of the pattern, which is before any that have one.
    const order = appended?.[2] === undefined ? index - 1_000_000 : Number(appended[2]);
    return { name, order, padded };
}
function badPattern(span, message, hint) {
    return new TrailproofError('ESQL_ARGUMENT', message, { span, hint });
}
//# sourceMappingURL=dissect-pattern.js.map