import type { FieldValue, Scalar } from '../field-source.ts';
import type { MembershipNode } from './expression.ts';
/** What `operand in (literals)` means for a value; a null among the items turns false into null, as in SQL. */
export declare function membershipOf(items: readonly (Scalar | null)[], { ignoreCase, many, folding }: Pick<MembershipNode, 'ignoreCase' | 'many' | 'folding'>): (value: FieldValue) => boolean | null;
