const dashes = ['-', '/', '–', '—', '―'];
// A dash that begins a word, as in the flags of Windows commands.
const flagDash = /\B[-/]\b/g;
/** Above this, an alternative for each way to write the dashes is too many. */
export const mostDashes = 5;
/** Every way to write the dashes of a value's flags: `-x` is also `/x`, `–x`, `—x` and `―x`; undefined where there are
 * more than `mostDashes`.
 * @example dashForms([{ kind: 'literal', text: '-x' }])?.length // 5 */
export function dashForms(glob) {
    const count = glob.reduce((sum, part) => sum + dashesIn(part), 0);
    if (count > mostDashes)
        return undefined;
    let forms = [[]];
    for (const part of glob) {
        const parts = part.kind === 'literal' ? literalForms(part.text) : [part];
        forms = forms.flatMap((form) => parts.map((one) => [...form, one]));
    }
    return forms;
}
function dashesIn(part) {
    return part.kind === 'literal' ? [...part.text.matchAll(flagDash)].length : 0;
}
function literalForms(text) {
    let forms = [''];
    let from = 0;
    for (const match of text.matchAll(flagDash)) {
        const before = text.slice(from, match.index);
        forms = forms.flatMap((form) => dashes.map((dash) => form + before + dash));
        from = match.index + 1;
    }
    return forms.map((form) => ({ kind: 'literal', text: form + text.slice(from) }));
}
//# sourceMappingURL=windash.js.map