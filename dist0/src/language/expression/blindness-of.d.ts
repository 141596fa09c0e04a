import type { FieldSource } from '../field-source.ts';
import type { Expression } from './expression.ts';
/** Names the field for want of which no event of a view can fulfil a predicate; undefined when some event can,
 * or when the predicate is impossible by itself.
 * @example blindnessOf(tree, fields)?.field // 'entity.target.id' */
export declare function blindnessOf<E>(tree: Expression, fields: FieldSource<E>): {
    readonly field: string;
    readonly reason: string;
} | undefined;
