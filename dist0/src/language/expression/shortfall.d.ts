import type { FieldSource } from '../field-source.ts';
import type { Expression } from './expression.ts';
/** How much lies between an event and a predicate: 0 when the event fulfils it, else the weight of the leaves that
 * would have to come out otherwise. */
export type Shortfall<E> = (event: E) => number;
/** How much a leaf weighs that is about a field; a leaf about several weighs as the heaviest. */
export type WeightOf = (field: string) => number;
/** Compiles a predicate to its shortfall: a conjunction adds up, of a disjunction the nearest operand counts. Nothing
 * is allocated for an event, so that a whole log can be ranked.
 * @example compileShortfall(tree, fields, () => 1)(event) // 2: two conditions are not met */
export declare function compileShortfall<E>(tree: Expression, fields: FieldSource<E>, weightOf: WeightOf): Shortfall<E>;
