import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { literalHead, longestLiteral } from './literals.js';
import { parseRegex } from './regex-parser.js';
import { compileProgram, TooHard } from './regex-program.js';
import { RegexSearch } from './regex-search.js';
/** Compiles a regular expression of Java or Oniguruma, look-around and possessive parts included.
 * @example compileRegex('id=(\\d+)', { dialect: java, span }).find('a id=42')?.start // 2
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for references back, and what is too large to run safely */
export function compileRegex(source, { dialect, span }) {
    const { tree, groups } = parseRegex(source, dialect, span);
    const program = programOf(tree, span);
    const needed = longestLiteral(tree);
    const head = literalHead(tree);
    const search = function* (text) {
        if (!text.includes(needed))
            return;
        const searcher = new RegexSearch(program, groups.length, text);
        let from = 0;
        while (from <= text.length) {
            const match = firstFrom(searcher, { text, head, from });
            if (match === undefined)
                return;
            yield match;
            from = match.end > match.start ? match.end : match.end + widthAt(text, match.end);
        }
    };
    return {
        groups,
        matches: search,
        find: (text) => {
            for (const match of search(text))
                return match;
            return undefined;
        },
    };
}
function firstFrom(searcher, { text, head, from }) {
    for (let at = from; at <= text.length; at += widthAt(text, at)) {
        if (head !== '') {
            at = text.indexOf(head, at);
            if (at === -1)
                return undefined;
        }
        const match = searcher.matchAt(at);
        if (match !== undefined)
            return match;
    }
    return undefined;
}
function widthAt(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
function programOf(tree, span) {
    try {
        return compileProgram(tree);
    }
    catch (cause) {
        if (!(cause instanceof TooHard))
            throw cause;
        throw new TrailproofError('PATTERN_UNSUPPORTED', `${cause.message} is not supported.`, {
            span,
            hint: 'Such a regular expression could take more than linear time: use a simpler one.',
        });
    }
}
//# sourceMappingURL=regex.js.map