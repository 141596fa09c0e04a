const token = /[()|]|[^\s()|]+/g;
/** Splits a condition; every text can be split.
 * @example conditionTokens('a and not (b)').map(({ text }) => text) // ['a', 'and', 'not', '(', 'b', ')'] */
export function conditionTokens(text) {
    return Array.from(text.matchAll(token), (match) => ({
        kind: kindOf(match[0]),
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
    }));
}
function kindOf(text) {
    return text === '(' || text === ')' || text === '|' ? text : 'word';
}
//# sourceMappingURL=condition-lexer.js.map