import type { FunctionDefinition } from '../expression/expression.ts';
import type { ReferenceManner, TimePart } from './tree.ts';
/** `number(value)`: the numbers among the values, also where they are written as text. */
export declare const numberOf: FunctionDefinition;
/** `minute(date)` and its like, in UTC; a week is that of ISO 8601. */
export declare const timePartOf: Readonly<Record<TimePart, FunctionDefinition>>;
/** `equals(field, other)` and its like: true when some value of the first relates so to some value of the second. */
export declare function relationOf(manner: ReferenceManner, cased: boolean): FunctionDefinition;
