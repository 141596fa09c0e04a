import type { Scalar } from '../../field-source.ts';
import { type EsqlType } from '../types.ts';
import { type EsqlFunction } from './function-spec.ts';
/** Functions over a field's several values. Values keep the order that they are stored in: as first met. */
export declare const multiValueFunctions: readonly EsqlFunction[];
/** How values of a type are ordered. */
export declare function orderOf(type: EsqlType): (left: Scalar, right: Scalar) => number;
