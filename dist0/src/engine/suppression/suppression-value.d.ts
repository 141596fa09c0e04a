import type { FieldType, FieldValue } from '../../language/field-source.ts';
import type { AlertValue } from '../alert.ts';
/** What in-memory suppression compares: a list is one value, whatever its order. */
export declare function suppressionValue(value: FieldValue, type: FieldType | 'null'): AlertValue;
