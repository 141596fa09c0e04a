import { posixClasses } from './character-set.js';
/** The line feed, and what else ends a line where all terminators of Unicode count. */
export function isLineEnd(code, lineEnds) {
    if (code === 0x0a)
        return true;
    if (lineEnds === 'newline')
        return false;
    return code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}
export const atTextStart = (_, at) => at === 0;
export const atTextEnd = (text, at) => at === text.length;
/** The end of the text, or before a line end that is its last. */
export function atLastLineEnd(lineEnds) {
    return (text, at) => {
        if (at === text.length)
            return true;
        if (lineEnds === 'terminators' && isBetween(text, at))
            return false;
        return at + widthOfLineEnd(text, at, lineEnds) === text.length && endsHere(text, at, lineEnds);
    };
}
export function atLineStart(lineEnds) {
    return (text, at) => {
        if (at === 0)
            return true;
        if (at === text.length)
            return false;
        return endsHere(text, at - 1, lineEnds) && !(lineEnds === 'terminators' && isBetween(text, at));
    };
}
export function atLineEnd(lineEnds) {
    return (text, at) => {
        if (at === text.length)
            return true;
        return endsHere(text, at, lineEnds) && !(lineEnds === 'terminators' && isBetween(text, at));
    };
}
const wordSet = posixClasses.get('word');
const isWord = (text, at) => at >= 0 && at < text.length && wordSet.has(text.charCodeAt(at));
export const atWordBoundary = (text, at) => isWord(text, at - 1) !== isWord(text, at);
export const insideWord = (text, at) => !atWordBoundary(text, at);
function endsHere(text, at, lineEnds) {
    return isLineEnd(text.charCodeAt(at), lineEnds);
}
// Between a carriage return and its line feed.
function isBetween(text, at) {
    return text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d;
}
function widthOfLineEnd(text, at, lineEnds) {
    return lineEnds === 'terminators' && text.startsWith('\r\n', at) ? 2 : 1;
}
//# sourceMappingURL=assertions.js.map