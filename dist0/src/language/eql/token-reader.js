import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { checkDepth } from '../bounds.js';
import { tokenizeEql } from './lexer.js';
/** Walks over the tokens of a query, with the errors that name what was expected. */
export class TokenReader {
    query;
    tokens;
    at = 0;
    depth = 0;
    constructor(query) {
        this.query = query;
        this.tokens = tokenizeEql(query);
    }
    /** The token to come, or one behind it. */
    peek(ahead = 0) {
        return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)];
    }
    next() {
        const token = this.peek();
        this.at += 1;
        return token;
    }
    /** True when the token to come is this keyword or symbol. */
    sees(text) {
        const token = this.peek();
        return token.text === text && (token.kind === 'keyword' || token.kind === 'symbol');
    }
    take(text) {
        if (!this.sees(text))
            return false;
        this.at += 1;
        return true;
    }
    expect(text, hint) {
        return this.sees(text) ? this.next() : this.fail(`"${text}"`, hint);
    }
    /** Where the token that was read last ends. */
    get end() {
        return this.tokens[this.at - 1]?.end ?? 0;
    }
    spanFrom(start) {
        return this.query.spanOf(start, this.end);
    }
    fail(expected, hint) {
        const token = this.peek();
        const found = token.kind === 'end' ? 'the end of the query' : JSON.stringify(token.text);
        throw new TrailproofError('EQL_SYNTAX', `Expected ${expected} but found ${found}.`, {
            span: this.query.spanOf(token.start, token.end),
            hint: hint ?? hintForToken(token),
        });
    }
    /** Runs a part of the grammar one level deeper. */
    nested(read) {
        this.depth += 1;
        checkDepth(this.depth, this.query, this.peek().start);
        const result = read();
        this.depth -= 1;
        return result;
    }
}
function hintForToken(token) {
    if (token.kind === 'symbol' && token.text === '=')
        return 'EQL compares with two equals signs: field == "value".';
    if (token.kind === 'name' &&
        /^(?:and|or|not|in|where|like|regex|by|with|until)$/i.test(token.text)) {
        return `Keywords are written in lower case: ${token.text.toLowerCase()}.`;
    }
    if (token.text === ')')
        return 'No parenthesis is open here.';
    return undefined;
}
//# sourceMappingURL=token-reader.js.map