import type { EsqlFunction } from './functions/function-spec.ts';
import type { LoweringContext } from './lowering-context.ts';
import type { CallSyntax, CastSyntax, SyntaxExpression } from './tree.ts';
import type { Typed } from './typed.ts';
type Lower = (expression: SyntaxExpression) => Typed;
/** Checks and lowers a call: the name, the number and the types of its arguments.
 * @throws TrailproofError ESQL_SYNTAX, ESQL_FUNCTION_UNSUPPORTED, ESQL_ARGUMENT, ESQL_TYPE */
export declare function lowerCall(call: CallSyntax, context: LoweringContext, lower: Lower): Typed;
/** Checks and lowers a cast `x::type`. */
export declare function lowerCast(cast: CastSyntax, lower: Lower): Typed;
/** Checks arguments against a signature, and converts texts that stand for a date or an address. */
export declare function checkedArguments(signature: Pick<EsqlFunction, 'takes' | 'optional' | 'variadic'>, call: CallSyntax, lower: Lower): readonly Typed[];
export {};
