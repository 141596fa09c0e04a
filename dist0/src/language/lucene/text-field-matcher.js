import { analyze } from './analyze.js';
import { testOfGlob } from './glob-test.js';
/** Finds a text field that holds at least one word of a text, as a `match` query does. */
export function anyWordMatcher(text) {
    const wanted = new Set(analyze(text));
    return analyzed((words) => words.some((word) => wanted.has(word)));
}
/** Finds a text field that holds the words of a text in a row, as a `match_phrase` query does. */
export function phraseMatcher(text) {
    const wanted = analyze(text);
    if (wanted.length === 0)
        return analyzed(() => false);
    return analyzed((words) => words.some((_, start) => wanted.every((word, index) => words[start + index] === word)));
}
/** Finds a text field that holds a word of a wildcard pattern's shape. */
export function wordShapeMatcher(shape) {
    const test = testOfGlob(shape.map((part) => part.kind === 'literal' ? { kind: 'literal', text: part.text.toLowerCase() } : part));
    return analyzed((words) => words.some(test));
}
function analyzed(test) {
    return { syntax: 'phrase', ignoreCase: true, test: (text) => test(analyze(text)), literals: [] };
}
//# sourceMappingURL=text-field-matcher.js.map