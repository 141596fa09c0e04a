import type { FieldSource } from '../field-source.ts';
import type { Expression } from './expression.ts';
/** A compiled predicate: true, false, or null for unknown. */
export type Test<E> = (event: E) => boolean | null;
/** Compiles a predicate to a closure with Kleene's three-valued and, or and not.
 * Literals are compared as they are: turning them into the field's type (a date text into milliseconds, an address
 * into a network) is the lowering's work. Nothing is allocated for an event that does not match.
 * @example compileTest(tree, fields)(event) // true, false or null */
export declare function compileTest<E>(tree: Expression, fields: FieldSource<E>): Test<E>;
