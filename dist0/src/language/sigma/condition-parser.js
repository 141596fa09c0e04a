import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { checkDepth, checkQueryLength } from '../bounds.js';
import { testOfGlob } from '../lucene/glob-test.js';
import { parseGlob } from '../lucene/glob.js';
import { conditionTokens } from './condition-lexer.js';
/** Reads a condition over the search identifiers `names`: `not` binds closest, then `and`, then `or`.
 * @example parseCondition(queryTextOf('a and not 1 of b*', 'condition'), ['a', 'b1', 'b2'])
 * @throws TrailproofError SIGMA_CONDITION, SIGMA_AGGREGATION_UNSUPPORTED, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export function parseCondition(query, names) {
    checkQueryLength(query);
    const parser = new ConditionParser(query, names);
    const condition = parser.parseAll();
    return { condition, warnings: parser.warnings };
}
const operators = ['and', 'or', 'not', 'of'];
class ConditionParser {
    warnings = [];
    #query;
    #names;
    #tokens;
    #at = 0;
    constructor(query, names) {
        this.#query = query;
        this.#names = names;
        this.#tokens = conditionTokens(query.text);
    }
    parseAll() {
        const condition = this.#parseOr(1);
        const rest = this.#peek();
        if (rest === undefined)
            return condition;
        if (rest.kind === '|')
            throw this.#aggregation(rest);
        throw this.#unexpected(rest, rest.kind === ')' ? 'no parenthesis is open' : 'expected and or or');
    }
    #parseOr(depth) {
        return this.#parseJoined('or', () => this.#parseJoined('and', () => this.#parseNot(depth)));
    }
    #parseJoined(word, parseOperand) {
        const first = parseOperand();
        const operands = [first];
        while (this.#takeOperator(word))
            operands.push(parseOperand());
        if (operands.length === 1)
            return first;
        return { kind: word, operands, span: this.#spanBetween(first.span, operands.at(-1).span) };
    }
    #parseNot(depth) {
        const start = this.#peek();
        checkDepth(depth, this.#query, start?.start ?? 0);
        if (start === undefined || !this.#takeOperator('not'))
            return this.#parseOperand(depth);
        const operand = this.#parseNot(depth + 1);
        return { kind: 'not', operand, span: this.#spanBetween(this.#spanOf(start), operand.span) };
    }
    #parseOperand(depth) {
        const token = this.#peek();
        if (token === undefined)
            throw this.#atEnd('A search identifier is missing');
        if (token.kind === '(')
            return this.#parseGroup(token, depth);
        if (token.kind === '|')
            throw this.#aggregation(token);
        if (token.kind === ')')
            throw this.#unexpected(token, 'expected a search identifier');
        if (this.#isOperator(this.#tokens[this.#at + 1], 'of'))
            return this.#parseOf(token);
        const reserved = operators.find((word) => this.#isOperator(token, word));
        if (reserved !== undefined)
            throw this.#unexpected(token, 'expected a search identifier');
        this.#at += 1;
        return { kind: 'name', name: this.#known(token), span: this.#spanOf(token) };
    }
    #parseGroup(open, depth) {
        this.#at += 1;
        const inner = this.#parseOr(depth + 1);
        const close = this.#peek();
        if (close?.kind === '|')
            throw this.#aggregation(close);
        if (close?.kind !== ')') {
            throw new TrailproofError('SIGMA_CONDITION', 'This parenthesis is not closed.', {
                span: this.#spanOf(open),
            });
        }
        this.#at += 1;
        return inner;
    }
    #parseOf(quantity) {
        const quantifier = quantifiers.get(quantity.text.toLowerCase());
        if (quantifier === undefined) {
            throw this.#unexpected(quantity, 'before "of" stands 1, any or all');
        }
        this.#at += 1;
        this.#takeOperator('of');
        const pattern = this.#peek();
        if (pattern === undefined || pattern.kind !== 'word') {
            throw this.#atEnd('After "of" stands "them" or a pattern of search identifiers');
        }
        this.#at += 1;
        const span = this.#query.spanOf(quantity.start, pattern.end);
        return { kind: 'of', quantifier, names: this.#matching(pattern), span };
    }
    #matching(pattern) {
        const isThem = pattern.text.toLowerCase() === 'them';
        const shape = isThem ? '*' : pattern.text;
        const test = testOfGlob(parseGlob(shape, { questionMark: false, backslash: false }));
        const found = this.#names.filter((name) => test(name) && (!name.startsWith('_') || shape.startsWith('_')));
        if (found.length > 0)
            return found;
        throw new TrailproofError('SIGMA_CONDITION', `No search identifier fits "${pattern.text}".`, {
            span: this.#spanOf(pattern),
            hint: didYouMean(shape, this.#names) ?? this.#listed(),
        });
    }
    #known(token) {
        if (this.#names.includes(token.text))
            return token.text;
        throw new TrailproofError('SIGMA_CONDITION', `There is no search identifier "${token.text}".`, {
            span: this.#spanOf(token),
            hint: didYouMean(token.text, this.#names) ?? this.#listed(),
        });
    }
    #listed() {
        return this.#names.length === 0 ? undefined : `The rule has ${this.#names.join(', ')}.`;
    }
    #peek() {
        return this.#tokens[this.#at];
    }
    /** An identifier may be called like an operator in other letters: only where none has the name it is one. */
    #isOperator(token, word) {
        if (token?.kind !== 'word')
            return false;
        if (token.text === word)
            return true;
        return token.text.toLowerCase() === word && !this.#names.includes(token.text);
    }
    #takeOperator(word) {
        const token = this.#peek();
        if (token === undefined || !this.#isOperator(token, word))
            return false;
        if (token.text !== word) {
            this.warnings.push({
                severity: 'warning',
                code: 'SIGMA_CONDITION',
                message: `Operators are written small: "${word}".`,
                span: this.#spanOf(token),
                hint: 'pySigma takes other spellings for search identifiers.',
            });
        }
        this.#at += 1;
        return true;
    }
    #unexpected(token, expected) {
        const message = `"${token.text}" cannot stand here: ${expected}.`;
        return new TrailproofError('SIGMA_CONDITION', message, { span: this.#spanOf(token) });
    }
    #atEnd(message) {
        const end = this.#query.text.trimEnd().length;
        return new TrailproofError('SIGMA_CONDITION', `${message}.`, {
            span: this.#query.spanOf(end, end),
            hint: this.#listed(),
        });
    }
    #aggregation(pipe) {
        const message = 'Aggregations behind a pipe belong to version 1 of Sigma and are gone.';
        return new TrailproofError('SIGMA_AGGREGATION_UNSUPPORTED', message, {
            span: this.#query.spanOf(pipe.start, this.#query.text.trimEnd().length),
            hint: 'Write a correlation rule: event_count, value_count, temporal.',
        });
    }
    #spanOf(token) {
        return this.#query.spanOf(token.start, token.end);
    }
    #spanBetween(first, last) {
        return { source: first.source, start: first.start, end: last.end };
    }
}
const quantifiers = new Map([
    ['1', 'any'],
    ['any', 'any'],
    ['all', 'all'],
]);
//# sourceMappingURL=condition-parser.js.map