import type { Span } from '../../diagnostic/span.ts';
import type { OptionSyntax, SyntaxExpression } from './tree.ts';
import { type Typed } from './typed.ts';
type Lower = (expression: SyntaxExpression) => Typed;
/** What MATCH, MATCH_PHRASE or `:` asks. */
export interface MatchQuestion {
    readonly operand: SyntaxExpression;
    readonly query: SyntaxExpression;
    readonly options: readonly OptionSyntax[];
    readonly phrase: boolean;
    readonly span: Span;
}
/** Checks and lowers full-text search: words of a `text` field, the whole value of any other. Any of several values will
 * do, and a missing field is false: the index answers, not the row.
 * @throws TrailproofError ESQL_ARGUMENT, ESQL_FUNCTION_UNSUPPORTED for options that are not modelled */
export declare function lowerMatch(question: MatchQuestion, lower: Lower): Typed;
export {};
