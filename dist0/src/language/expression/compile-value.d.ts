import type { FieldSource, FieldValue } from '../field-source.ts';
import type { Expression } from './expression.ts';
/** Compiles an expression to a closure that gives its value; undefined stands for null, also for a predicate
 * without an answer. A field that the source does not resolve has no value.
 * @example compileValue(tree, fields)(event) // 'CreateUser' */
export declare function compileValue<E>(tree: Expression, fields: FieldSource<E>): (event: E) => FieldValue;
