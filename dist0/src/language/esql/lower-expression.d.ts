import type { LoweringContext } from './lowering-context.ts';
import type { SyntaxExpression } from './tree.ts';
import { type Typed } from './typed.ts';
/** Checks the types of an expression and turns it into the shared tree.
 * @throws TrailproofError ESQL_TYPE, ESQL_ARGUMENT, ESQL_COLUMN_UNKNOWN, ESQL_FUNCTION_UNSUPPORTED, ESQL_FIELD_UNSUPPORTED, ESQL_SYNTAX */
export declare function lowerExpression(expression: SyntaxExpression, context: LoweringContext): Typed;
/** Lowers an expression that must be true, false or null. */
export declare function lowerCondition(expression: SyntaxExpression, context: LoweringContext): Typed;
