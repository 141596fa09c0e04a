import type { Field, FieldSource, FieldValue } from '../field-source.ts';
import type { Expression } from './expression.ts';
/** What a node of a predicate came to for one event. */
export interface Trace {
    readonly node: Expression;
    readonly result: boolean | null;
    /** Of `and`, `or`, `not` and `isTrue`: what their operands came to, all of them, in order. */
    readonly parts: readonly Trace[];
    /** Of every other node: the fields that it reads, with what the event has in them. */
    readonly met: readonly FieldMet[];
}
/** A field and what an event has in it; a date is still in epoch milliseconds. */
export interface FieldMet {
    readonly name: string;
    readonly type: Field<unknown>['type'];
    readonly value: FieldValue;
}
/** Compiles a predicate to a closure that tells what each node comes to. Its own result is that of `compileTest`; it
 * looks at every operand, also where the answer is known after the first.
 * @example compileTrace(tree, fields)(event).parts.filter((part) => part.result !== true) */
export declare function compileTrace<E>(tree: Expression, fields: FieldSource<E>): (event: E) => Trace;
/** A node that joins the answers of others. */
export type JointNode = Extract<Expression, {
    readonly kind: 'and' | 'or' | 'not' | 'isTrue';
}>;
/** True for a node whose operands are predicates with answers of their own. */
export declare function isJoint(tree: Expression): tree is JointNode;
