import type { FieldUse } from '../compiled-query.ts';
import type { Expression } from './expression.ts';
/** Every field that a tree reads, in the order of reading, once for each name.
 * @example fieldsOf(tree).map((use) => use.name) // ['event.action'] */
export declare function fieldsOf(tree: Expression): readonly FieldUse[];
