import type { Scalar } from './field-source.ts';
/** Orders two texts by code point, which is the order of UTF-8 bytes that Lucene uses.
 * @example compareText('a', 'b') < 0 // true */
export declare function compareText(left: string, right: string): number;
/** Orders two scalars of one type; undefined when their types differ and no order exists. */
export declare function compareScalars(left: Scalar, right: Scalar): number | undefined;
