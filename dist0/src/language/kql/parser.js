import { checkDepth, checkQueryLength } from '../bounds.js';
import { Expectations } from './expectations.js';
import { isSpace, readConnective, readLiteral, readNot, skipSpaces } from './lexer.js';
import { syntaxError } from './syntax-error.js';
/** Parses a query in KQL as Kibana does, its quirks included: `and` and `or` need white space on both sides, an
 * unquoted value may hold spaces and ends before `not `, and no operand takes two `not`.
 * @example parseKql(queryTextOf('event.action: CreateUser', 'query')).kind // 'is'
 * @throws TrailproofError KQL_SYNTAX, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export function parseKql(query) {
    checkQueryLength(query);
    const parser = new KqlParser(query);
    return parser.parse();
}
const rangeOperators = ['<=', '>=', '<', '>'];
class KqlParser {
    query;
    text;
    expectations = new Expectations();
    constructor(query) {
        this.query = query;
        this.text = query.text;
    }
    parse() {
        const start = this.skip(0);
        const parsed = this.parseQuery(start, 0);
        const end = this.skip(parsed?.end ?? start);
        if (end === this.text.length) {
            return parsed?.node ?? { kind: 'everything', span: this.query.spanOf(0, end) };
        }
        this.expectations.add(end, 'end of input');
        throw syntaxError(this.query, this.expectations);
    }
    skip(at) {
        const end = skipSpaces(this.text, at);
        this.expectations.add(end, 'whitespace');
        return end;
    }
    take(at, character) {
        if (this.text[at] === character)
            return true;
        this.expectations.add(at, `"${character}"`);
        return false;
    }
    parseQuery(at, depth) {
        return this.parseOr(at, depth, this.parseOperand);
    }
    parseOr(at, depth, read) {
        checkDepth(depth, this.query, at);
        return this.parseChain(at, 'or', (from) => this.parseChain(from, 'and', (start) => this.parseNot(start, depth, read)));
    }
    parseChain(at, word, readOperand) {
        const first = readOperand(at);
        if (first === undefined)
            return undefined;
        const operands = [first.node];
        let { end } = first;
        for (;;) {
            const after = readConnective(this.text, end, word);
            if (after === undefined)
                this.expectations.add(end, word.toUpperCase());
            const next = after === undefined ? undefined : readOperand(after);
            if (next === undefined)
                break;
            operands.push(next.node);
            end = next.end;
        }
        if (operands.length === 1)
            return first;
        return { node: { kind: word, operands, span: this.query.spanOf(at, end) }, end };
    }
    parseNot(at, depth, read) {
        const after = readNot(this.text, at);
        if (after === undefined) {
            this.expectations.add(at, 'NOT');
            return read(at, depth);
        }
        const operand = read(after, depth);
        if (operand === undefined)
            return undefined;
        const span = this.query.spanOf(at, operand.end);
        return { node: { kind: 'not', operand: operand.node, span }, end: operand.end };
    }
    parseOperand = (at, depth) => {
        if (this.take(at, '('))
            return this.parseGroup(at, depth, this.parseOperand);
        const read = readLiteral(this.query, at);
        if (read === undefined) {
            this.expectations.add(at, 'field name');
            this.expectations.add(at, 'value');
            return undefined;
        }
        const after = this.skip(read.end);
        const tied = this.take(after, ':')
            ? this.parseFieldValue(at, after + 1, { field: read.literal, depth })
            : this.parseRange(at, after, read.literal);
        if (tied !== undefined)
            return tied;
        const { span } = read.literal;
        return { node: { kind: 'is', field: undefined, value: read.literal, span }, end: read.end };
    };
    parseGroup(at, depth, read) {
        const inner = this.parseOr(this.skip(at + 1), depth + 1, read);
        if (inner === undefined)
            return undefined;
        const end = this.skip(inner.end);
        return this.take(end, ')') ? { node: inner.node, end: end + 1 } : undefined;
    }
    parseFieldValue(from, at, { field, depth }) {
        const start = this.skip(at);
        if (this.take(start, '{'))
            return this.parseNested(from, start, { field, depth });
        const readValue = (valueAt, valueDepth) => {
            if (this.take(valueAt, '('))
                return this.parseGroup(valueAt, valueDepth, readValue);
            const value = readLiteral(this.query, valueAt);
            if (value === undefined) {
                this.expectations.add(valueAt, 'value');
                return undefined;
            }
            const span = this.query.spanOf(valueAt === start ? from : valueAt, this.trimmed(value.end));
            return { node: { kind: 'is', field, value: value.literal, span }, end: value.end };
        };
        return readValue(start, depth);
    }
    parseNested(from, brace, { field, depth }) {
        const inner = this.parseOr(this.skip(brace + 1), depth + 1, this.parseOperand);
        if (inner === undefined)
            return undefined;
        const end = this.skip(inner.end);
        if (!this.take(end, '}'))
            return undefined;
        const span = this.query.spanOf(from, end + 1);
        return { node: { kind: 'nested', field, operand: inner.node, span }, end: end + 1 };
    }
    parseRange(from, at, field) {
        const operator = rangeOperators.find((each) => this.text.startsWith(each, at));
        if (operator === undefined) {
            for (const each of rangeOperators)
                this.expectations.add(at, `"${each}"`);
            return undefined;
        }
        const start = this.skip(at + operator.length);
        const value = readLiteral(this.query, start);
        if (value === undefined) {
            this.expectations.add(start, 'literal');
            return undefined;
        }
        const span = this.query.spanOf(from, this.trimmed(value.end));
        return { node: { kind: 'range', field, operator, value: value.literal, span }, end: value.end };
    }
    trimmed(end) {
        let at = end;
        while (isSpace(this.text[at - 1]))
            at -= 1;
        return at;
    }
}
//# sourceMappingURL=parser.js.map