import { compareTexts } from '../../diagnostic/compare-texts.js';
import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { readNamePattern, readSource, readToken, skipBlank } from './lexer.js';
import { reservedWords } from './token.js';
/** Elasticsearch's own bound on the depth of an expression. */
const deepest = 400;
/** Where the parser is in the text, and what it would have accepted there. */
export class TokenReader {
    query;
    #at;
    #peeked;
    #lastEnd = 0;
    #depth = 0;
    #expected = new Set();
    constructor(query) {
        this.query = query;
        this.#at = skipBlank(query, 0);
    }
    /** The token at hand. It is read late: after FROM or KEEP may stand what is no token of an expression. */
    get token() {
        this.#peeked ??= readToken(this.query, this.#at);
        return this.#peeked;
    }
    /** The end of what was taken last. */
    get lastEnd() {
        return this.#lastEnd;
    }
    spanFrom(start) {
        return this.query.spanOf(start, Math.max(start, this.#lastEnd));
    }
    spanOfToken() {
        return this.query.spanOf(this.token.start, this.token.end);
    }
    /** Takes the token whatever it is. */
    take() {
        const taken = this.token;
        this.#moveTo(taken.end);
        return taken;
    }
    atSymbol(...texts) {
        for (const text of texts)
            this.#expected.add(text);
        return this.isSymbol(...texts);
    }
    /** As `atSymbol`, but messages do not list it: after nearly everything an operator could stand. */
    isSymbol(...texts) {
        return this.token.kind === 'symbol' && texts.includes(this.token.text);
    }
    /** True before one of these signs or words; messages call them all an operator. */
    atOperator(...texts) {
        this.#expected.add('an operator');
        return this.isSymbol(...texts) || this.isWord(...texts);
    }
    atWord(...words) {
        for (const word of words)
            this.#expected.add(word.toUpperCase());
        return this.isWord(...words);
    }
    /** As `atWord`, but messages do not list it. */
    isWord(...words) {
        const { token } = this;
        return token.kind === 'identifier' && !token.quoted && words.includes(token.text.toLowerCase());
    }
    acceptSymbol(text) {
        if (!this.atSymbol(text))
            return false;
        this.take();
        return true;
    }
    acceptWord(word) {
        if (!this.atWord(word))
            return false;
        this.take();
        return true;
    }
    expectSymbol(text) {
        if (!this.acceptSymbol(text))
            throw this.unexpected();
    }
    expectWord(word) {
        if (!this.acceptWord(word))
            throw this.unexpected();
    }
    /** Notes what could stand here, in words, for the message of a syntax error. */
    mention(expected) {
        this.#expected.add(expected);
    }
    /** True before a name: an identifier that is no reserved word, or one in backticks. */
    atName() {
        this.#expected.add('a name');
        const token = this.token;
        return (token.kind === 'identifier' && (token.quoted || !reservedWords.has(token.text.toLowerCase())));
    }
    /** A dotted name as it stands in an expression. */
    expectName() {
        const { start } = this.token;
        let text = '';
        for (;;) {
            if (!this.atName())
                throw this.unexpected();
            const part = this.take();
            if (part.kind === 'identifier')
                text += part.text;
            if (!this.isSymbol('.'))
                return { text, span: this.spanFrom(start) };
            this.take();
            text += '.';
        }
    }
    /** True when a name and a single `=` stand here: an assignment, not the start of an expression. */
    assignmentFollows() {
        let { token } = this;
        while (token.kind === 'identifier') {
            token = readToken(this.query, skipBlank(this.query, token.end));
            if (token.kind !== 'symbol')
                return false;
            if (token.text !== '.')
                return token.text === '=';
            token = readToken(this.query, skipBlank(this.query, token.end));
        }
        return false;
    }
    /** True when a parenthesis opens behind the token at hand. */
    callFollows() {
        return this.query.text[skipBlank(this.query, this.token.end)] === '(';
    }
    /** A name with or without stars, as KEEP, DROP and RENAME take it. */
    expectNamePattern() {
        const start = this.#at;
        const pattern = readNamePattern(this.query, start);
        if (pattern === undefined)
            throw this.unexpected('a name');
        this.#moveTo(pattern.end);
        return { pieces: pattern.pieces, span: this.spanFrom(start) };
    }
    /** A name without stars, as RENAME takes it. */
    expectPlainName() {
        const { pieces, span } = this.expectNamePattern();
        if (pieces.length === 1)
            return { text: pieces[0] ?? '', span };
        throw new TrailproofError('ESQL_SYNTAX', 'A name with * cannot stand here.', {
            span,
            hint: 'Name one column; a star that belongs to the name needs backticks.',
        });
    }
    /** An index pattern of FROM. */
    expectSource() {
        const source = readSource(this.query, this.#at);
        if (source === undefined)
            throw this.unexpected('an index pattern');
        this.#moveTo(source.end);
        return source.text;
    }
    /** Runs a part of the parser one level deeper.
     * @throws TrailproofError QUERY_TOO_DEEP */
    nested(parse) {
        const before = this.#depth;
        this.deepen();
        const result = parse();
        this.#depth = before;
        return result;
    }
    /** Counts one more level until the surrounding `nested` ends: a chain such as 1+1+1 nests to the left. */
    deepen() {
        this.#depth += 1;
        if (this.#depth <= deepest)
            return;
        throw new TrailproofError('QUERY_TOO_DEEP', `The query nests deeper than ${deepest} levels.`, {
            span: this.spanOfToken(),
        });
    }
    /** The syntax error for the token at hand; the message says what could have stood there. */
    unexpected(...expected) {
        const known = [...new Set([...expected, ...this.#expected])].sort(wordsLast);
        const found = this.token.kind === 'end' ? 'the end of the query' : `"${this.#text()}"`;
        return new TrailproofError('ESQL_SYNTAX', `Expected ${oneOf(known)}, but found ${found}.`, {
            span: this.spanOfToken(),
            hint: known.includes('a name') && this.#atReservedWord() ? backticksHint : undefined,
        });
    }
    #atReservedWord() {
        const { token } = this;
        return token.kind === 'identifier' && reservedWords.has(token.text.toLowerCase());
    }
    #text() {
        const text = this.query.text.slice(this.token.start, this.token.end);
        return printable(text.length > 40 ? `${text.slice(0, 40)}…` : text);
    }
    #moveTo(end) {
        this.#lastEnd = end;
        this.#at = skipBlank(this.query, end);
        this.#expected.clear();
        this.#peeked = undefined;
    }
}
const backticksHint = 'This word belongs to ES|QL: as a name it needs backticks.';
// Signs and keywords first, then what is described in words; by code units within.
function wordsLast(left, right) {
    const rank = Number(/[a-z]/.test(left)) - Number(/[a-z]/.test(right));
    return rank === 0 ? compareTexts(left, right) : rank;
}
function oneOf(names) {
    if (names.length <= 1)
        return names[0] ?? 'nothing more';
    return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
//# sourceMappingURL=token-reader.js.map