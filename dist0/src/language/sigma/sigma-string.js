import { normalGlob } from '../lucene/glob.js';
/** Reads a value with Sigma's wildcards: `*`, `?`, and a backslash that escapes them or itself; before anything else a
 * backslash is plain.
 * @example readSigmaString('a\\*b*') // [{ kind: 'literal', text: 'a*b' }, { kind: 'any' }] */
export function readSigmaString(text) {
    const parts = [];
    let plain = '';
    const add = (part) => {
        if (plain !== '')
            parts.push({ kind: 'literal', text: plain });
        plain = '';
        parts.push(part);
    };
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        const next = text[at + 1];
        if (character === '*')
            add({ kind: 'any' });
        else if (character === '?')
            add({ kind: 'one' });
        else if (character === '\\' && (next === '*' || next === '?' || next === '\\')) {
            plain += next;
            at += 1;
        }
        else
            plain += character;
    }
    if (plain !== '')
        parts.push({ kind: 'literal', text: plain });
    return normalGlob(parts);
}
/** The text of a value without wildcards; undefined where there are some. */
export function plainText(glob) {
    if (glob.length === 0)
        return '';
    const [only] = glob;
    return glob.length === 1 && only?.kind === 'literal' ? only.text : undefined;
}
//# sourceMappingURL=sigma-string.js.map