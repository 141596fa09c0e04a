import type { FieldValue, Scalar } from '../field-source.ts';
import type { ManyValues } from './expression.ts';
/** A test of one scalar; null when it has no answer. */
export type ScalarTest = (value: Scalar) => boolean | null;
/** Widens a test of one scalar to what a field holds: nothing is null, several are judged as `many` says. */
export declare function onFieldValue(test: ScalarTest, many: ManyValues): (value: FieldValue) => boolean | null;
