import type { Scalar } from '../field-source.ts';
import type { Expression } from './expression.ts';
/** Writes a tree in one notation for all languages, for people who ask why a rule fired.
 * @example printExpression(tree) // 'event.action == "CreateUser" and not exists(user.name)' */
export declare function printExpression(tree: Expression): string;
/** Writes a constant. */
export declare function printScalar(value: Scalar | null): string;
