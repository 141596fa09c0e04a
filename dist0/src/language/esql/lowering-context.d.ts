import type { Span } from '../../diagnostic/span.ts';
import type { FunctionDefinition } from '../expression/expression.ts';
import type { CallSyntax } from './tree.ts';
import type { Typed } from './typed.ts';
/** What an expression can see. */
export interface LoweringContext {
    /** A column of the rows at hand.
     * @throws TrailproofError ESQL_COLUMN_UNKNOWN, ESQL_FIELD_UNSUPPORTED */
    readonly column: (name: string, span: Span) => Typed;
    /** NOW(): the end of the rule's window; asking for it says that the expression needs a window. */
    readonly now: () => FunctionDefinition;
    /** KQL("…"): a question to the event itself.
     * @throws TrailproofError ESQL_ARGUMENT where the rows are no events any more, and KQL's own errors */
    readonly kql?: ((text: string, span: Span) => Typed) | undefined;
    /** Where a function is looked for that is none of a single row: an aggregate of STATS. */
    readonly aggregate?: ((call: CallSyntax) => Typed | undefined) | undefined;
}
