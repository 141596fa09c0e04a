import { foldAscii } from '../fold-case.js';
import { literalsOfGlob, testOfGlob } from './glob-test.js';
/** Compiles a wildcard pattern to a test of whole texts, by the cheapest check that suffices: equality, start, end
 * or part of the text, parts in order, and only for `?` a walk. Time is at most text length x pattern length.
 * @example globMatcher(parseGlob('Create*', syntax), { ignoreCase: false }).test('CreateUser') // true */
export function globMatcher(glob, { ignoreCase, fold = foldAscii }) {
    const wanted = ignoreCase ? glob.map((part) => foldPart(part, fold)) : glob;
    const test = testOfGlob(wanted);
    return {
        syntax: syntaxOf(wanted),
        ignoreCase,
        test: ignoreCase ? (text) => test(fold(text)) : test,
        literals: literalsOfGlob(wanted),
    };
}
function foldPart(part, fold) {
    return part.kind === 'literal' ? { kind: 'literal', text: fold(part.text) } : part;
}
function syntaxOf(glob) {
    const shape = glob.map((part) => part.kind).join(' ');
    switch (shape) {
        case '':
        case 'literal':
            return 'equals';
        case 'literal any':
            return 'prefix';
        case 'any literal':
            return 'suffix';
        case 'any literal any':
            return 'contains';
        default:
            return 'glob';
    }
}
//# sourceMappingURL=glob-matcher.js.map