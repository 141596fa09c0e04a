import type { FieldSource } from '../field-source.ts';
import type { Needles } from '../needle.ts';
import type { Expression } from './expression.ts';
/** Finds the literals that the raw text of a record must hold for a predicate to be true.
 * A leaf gives a needle only if its field's value is a verbatim copy of a JSON string in the raw text and the
 * literal is printable ASCII that no number, boolean or null could spell: those stand without quotes.
 * @example needlesOf(tree, fields) // [[{ text: '"CreateUser"', field: 'event.action', kind: 'equals', value: 'CreateUser' }]] */
export declare function needlesOf<E>(tree: Expression, fields: FieldSource<E>): Needles;
