import type { Scalar } from '../field-source.ts';
import type { FunctionDefinition } from './expression.ts';
/** `within(value, from, to)`: one single value lies between both ends, which are included; an Elasticsearch range
 * query. Two comparisons joined by `and` would let two values of a list share the work. */
export declare const within: FunctionDefinition;
/** `ip_order(address)`: an address as a text whose order is that of addresses. */
export declare const ipOrder: FunctionDefinition;
/** `version_order(version)`: a version as a text whose order is that of versions. */
export declare const versionOrderOf: FunctionDefinition;
/** Gives an address, or the text of one, as 32 hexadecimal digits. */
export declare function addressOrder(text: Scalar): string | undefined;
