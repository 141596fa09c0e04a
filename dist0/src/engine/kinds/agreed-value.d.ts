import type { FieldValue } from '../../language/field-source.ts';
/** What the shell alert of a sequence keeps of a field, given the values of its events: the value of all, or of lists
 * what they have in common (which can be nothing); undefined when an event lacks the field or values differ.
 * @example agreedValue([['a', 'b'], 'b']) // ['b'] */
export declare function agreedValue(values: readonly FieldValue[]): FieldValue;
