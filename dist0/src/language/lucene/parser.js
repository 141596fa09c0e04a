import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { checkDepth, checkQueryLength } from '../bounds.js';
import { readToken, wrong } from './lexer.js';
/** Parses a query in Lucene's query language as Elasticsearch's query_string reads it: clauses without an operator
 * are alternatives, `AND` makes both neighbours required, and an unescaped space ends a term.
 * @example parseLucene(queryTextOf('user.name:eve AND NOT event.outcome:failure', 'query')).kind // 'clauses'
 * @throws TrailproofError LUCENE_SYNTAX, LUCENE_UNSUPPORTED, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export function parseLucene(query) {
    checkQueryLength(query);
    const parser = new LuceneParser(query);
    return parser.parse();
}
class LuceneParser {
    #query;
    #token;
    constructor(query) {
        this.#query = query;
        this.#token = readToken(query, 0);
    }
    parse() {
        if (this.#token.kind === 'end') {
            return { kind: 'everything', span: this.#query.spanOf(0, this.#token.end) };
        }
        const node = this.#clauses(undefined, 0);
        if (this.#beginsClause() || this.#isMark(')')) {
            throw this.#unexpected('a term or the end of the query');
        }
        return node;
    }
    #clauses(field, depth) {
        const start = this.#token.start;
        checkDepth(depth, this.#query, start);
        const clauses = [];
        let end = start;
        do {
            const conjunction = clauses.length === 0 ? 'none' : this.#conjunction();
            addClause(clauses, conjunction, this.#clause(field, depth));
            end = this.#last;
        } while (this.#beginsClause());
        const [only] = clauses;
        if (clauses.length === 1 && only?.occur !== 'mustNot')
            return only.node;
        return { kind: 'clauses', clauses, span: this.#query.spanOf(start, end) };
    }
    #beginsClause() {
        return this.#token.kind !== 'end' && !this.#isMark(')');
    }
    #conjunction() {
        const token = this.#token;
        if (token.kind !== 'operator' || (token.text !== 'AND' && token.text !== 'OR'))
            return 'none';
        this.#next();
        return token.text;
    }
    #clause(field, depth) {
        const token = this.#token;
        let occur = 'should';
        if (token.kind === 'operator' && token.text !== 'AND' && token.text !== 'OR') {
            occur = token.text === '+' ? 'must' : 'mustNot';
            this.#next();
        }
        return { occur, node: this.#operand(field, depth) };
    }
    #operand(outer, depth) {
        const start = this.#token.start;
        const field = this.#field() ?? outer;
        const node = this.#value(field, { start, depth });
        this.#boost();
        return node;
    }
    /** `name:`, if that is what comes next. */
    #field() {
        const token = this.#token;
        if (token.kind !== 'term')
            return undefined;
        const after = readToken(this.#query, token.end);
        if (after.kind !== 'mark' || after.text !== ':')
            return undefined;
        this.#next();
        this.#next();
        return { name: token.text, span: this.#query.spanOf(token.start, token.end) };
    }
    #value(field, { start, depth }) {
        const token = this.#token;
        if (this.#isMark('(')) {
            this.#next();
            const node = this.#clauses(field, depth + 1);
            if (!this.#isMark(')'))
                throw this.#unexpected('")"');
            this.#next();
            return node;
        }
        if (this.#isMark('[') || this.#isMark('{'))
            return this.#range(field, start);
        if (token.kind !== 'term' && token.kind !== 'phrase' && token.kind !== 'regexp') {
            throw this.#unexpected('a value');
        }
        this.#next();
        this.#refuseFuzzy();
        return this.#match(field, { token, start });
    }
    #match(field, { token, start }) {
        const span = this.#query.spanOf(start, token.end);
        const value = valueOf(token);
        if (field?.name === '_exists_' && 'text' in value) {
            const at = this.#query.spanOf(token.start, token.end);
            return { kind: 'exists', field: { name: value.text, span: at }, span };
        }
        if (value.kind === 'wildcard' && value.glob.length === 1 && value.glob[0]?.kind === 'any') {
            return field === undefined || field.name === '*'
                ? { kind: 'everything', span }
                : { kind: 'exists', field, span };
        }
        const bound = value.kind === 'term' ? oneSidedRange(value.text) : undefined;
        return bound === undefined
            ? { kind: 'match', field, value, span }
            : { kind: 'range', field, ...bound, span };
    }
    #range(field, start) {
        const opensInclusive = this.#isMark('[');
        this.#next();
        const lower = this.#rangeEnd();
        const to = this.#token;
        if (to.kind !== 'term' || to.text !== 'TO')
            throw this.#unexpected('TO');
        this.#next();
        const upper = this.#rangeEnd();
        const closesInclusive = this.#isMark(']');
        if (!closesInclusive && !this.#isMark('}'))
            throw this.#unexpected('"]" or "}"');
        this.#next();
        return {
            kind: 'range',
            field,
            lower: boundOf(lower, opensInclusive),
            upper: boundOf(upper, closesInclusive),
            span: this.#query.spanOf(start, this.#last),
        };
    }
    /** A range's end runs to white space or a bracket: colons and slashes are part of it. */
    #rangeEnd() {
        const token = this.#token;
        if (token.kind === 'phrase') {
            this.#next();
            return token.text;
        }
        const found = /[^\s\]}]+/y;
        found.lastIndex = token.start;
        const text = found.exec(this.#query.text)?.[0];
        if (text === undefined)
            throw this.#unexpected('an end of the range');
        this.#token = readToken(this.#query, token.start + text.length);
        this.#last = token.start + text.length;
        return text;
    }
    #boost() {
        if (!this.#isMark('^'))
            return;
        this.#next();
        const token = this.#token;
        if (token.kind !== 'term' || !/^\d+(\.\d+)?$/.test(token.text)) {
            throw this.#unexpected('a number');
        }
        this.#next();
    }
    #refuseFuzzy() {
        if (!this.#isMark('~'))
            return;
        const { start, end } = this.#token;
        throw new TrailproofError('LUCENE_UNSUPPORTED', 'Fuzzy and proximity searches ("~") are not supported.', { span: this.#query.spanOf(start, end), hint: 'A rule should not depend on near misses.' });
    }
    /** Where the last token that was taken ended. */
    #last = 0;
    #next() {
        this.#last = this.#token.end;
        this.#token = readToken(this.#query, this.#token.end);
    }
    #isMark(text) {
        return this.#token.kind === 'mark' && this.#token.text === text;
    }
    #unexpected(wanted) {
        const { kind, start, end } = this.#token;
        const found = kind === 'end' ? 'the query ends' : `"${this.#query.text.slice(start, end)}" is found`;
        return wrong(this.#query, start, `Expected ${wanted}, but ${found}.`);
    }
}
/** Lucene's rule: `AND` makes the clause before it required as well; without an operator each may match. */
function addClause(clauses, conjunction, clause) {
    const before = clauses.at(-1);
    if (conjunction === 'AND' && before?.occur === 'should') {
        clauses[clauses.length - 1] = { ...before, occur: 'must' };
    }
    const isRequired = conjunction === 'AND' && clause.occur === 'should';
    clauses.push(isRequired ? { ...clause, occur: 'must' } : clause);
}
function valueOf(token) {
    switch (token.kind) {
        case 'phrase':
            return { kind: 'phrase', text: token.text };
        case 'regexp':
            return { kind: 'regexp', text: token.text };
        case 'term':
            return token.glob === undefined
                ? { kind: 'term', text: token.text }
                : { kind: 'wildcard', glob: token.glob };
        case 'operator':
        case 'mark':
            return { kind: 'term', text: token.text };
        case 'end':
            return { kind: 'term', text: '' };
    }
}
function oneSidedRange(text) {
    const found = /^([<>])(=?)(.+)$/s.exec(text);
    if (found === null)
        return undefined;
    const bound = { text: found[3], inclusive: found[2] === '=' };
    return found[1] === '>' ? { lower: bound } : { upper: bound };
}
function boundOf(text, inclusive) {
    return text === '*' ? undefined : { text, inclusive };
}
//# sourceMappingURL=parser.js.map