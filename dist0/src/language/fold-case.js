const beyondAscii = /[^\u0000-\u007f]/;
const upperAscii = /[A-Z]/g;
/** Lowers A to Z and nothing else: Lucene's case-insensitive queries fold ASCII only. The length stays.
 * @example foldAscii('ÄB') // 'Äb' */
export function foldAscii(text) {
    if (!beyondAscii.test(text))
        return text.toLowerCase();
    return text.replace(upperAscii, (letter) => letter.toLowerCase());
}
/** True when folding can change the text or something that folds to it. */
export function hasAsciiLetter(text) {
    return /[A-Za-z]/.test(text);
}
/** Folds case as Unicode's simple case folding does, character by character: two texts fold to one when they are equal
 * but for case, in any script.
 * @example foldCase('STRASSE Ä') // 'strasse ä' */
export function foldCase(text) {
    if (!beyondAscii.test(text))
        return text.toLowerCase();
    let folded = '';
    for (const character of text)
        folded += foldCharacter(character);
    return folded;
}
function foldCharacter(character) {
    // Turkish dotless i has a capital I, yet no other letter folds to it.
    if (character === '\u0131')
        return character;
    return oneCharacter(oneCharacter(character, upper), lower);
}
const upper = (text) => text.toUpperCase();
const lower = (text) => text.toLowerCase();
// Where case changes the number of characters (ß, İ), simple folding leaves them as they are.
function oneCharacter(character, change) {
    const changed = change(character);
    const width = (changed.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
    return changed.length === width ? changed : character;
}
//# sourceMappingURL=fold-case.js.map