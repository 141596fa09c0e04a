/** Reads a wildcard pattern.
 * @example parseGlob('a*', { questionMark: true, backslash: false }) // [{ kind: 'literal', text: 'a' }, { kind: 'any' }] */
export function parseGlob(text, { questionMark, backslash }) {
    const parts = [];
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === '*')
            parts.push({ kind: 'any' });
        else if (character === '?' && questionMark)
            parts.push({ kind: 'one' });
        else if (character === '\\' && backslash && index + 1 < text.length) {
            index += 1;
            parts.push({ kind: 'literal', text: text[index] });
        }
        else
            parts.push({ kind: 'literal', text: character });
    }
    return normalGlob(parts);
}
/** Joins neighbouring literals and reduces runs of `any` to one. */
export function normalGlob(parts) {
    const glob = [];
    for (const part of parts) {
        const last = glob.at(-1);
        if (part.kind === 'literal' && last?.kind === 'literal') {
            glob[glob.length - 1] = { kind: 'literal', text: last.text + part.text };
        }
        else if (part.kind !== 'any' || last?.kind !== 'any') {
            if (part.kind !== 'literal' || part.text !== '')
                glob.push(part);
        }
    }
    return glob;
}
/** True when a pattern holds no wildcard. */
export function isLiteralGlob(glob) {
    return glob.every((part) => part.kind === 'literal');
}
//# sourceMappingURL=glob.js.map