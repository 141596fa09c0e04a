// Word breaks of Unicode's UAX 29 as Lucene's standard analyzer applies them, without its tables for scripts that
// write no spaces: a full stop or apostrophe joins letters, a full stop or comma joins digits.
const word = /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=[\p{L}\p{M}])['’.·:](?=\p{L})|(?<=\p{N})['’.,;](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;
/** Splits a text into the lower-cased words under which a `text` field is searched.
 * @example analyze('The quick-brown fox') // ['the', 'quick', 'brown', 'fox'] */
export function analyze(text) {
    return text.match(word)?.map((token) => token.toLowerCase()) ?? [];
}
//# sourceMappingURL=analyze.js.map