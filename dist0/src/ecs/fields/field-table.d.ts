import type { FieldType } from '../../language/field-source.ts';
import { type FieldDefinition } from '../field-definition.ts';
/** Every field that the integration can fill, in the order of their names. Getters and documents both come from it. */
export declare const fieldTable: readonly FieldDefinition[];
/** The row of a field; also of the ECS fields that this integration never fills. */
export declare function fieldDefinition(name: string): FieldDefinition | undefined;
/** The Elasticsearch type of a field of `logs-aws.cloudtrail-*`; `flattened` for the leaves of flattened fields,
 * `object` for what holds other fields, undefined for what the index does not map.
 * @example ecsFieldType('source.ip') // 'ip' */
export declare function ecsFieldType(name: string): FieldType | undefined;
/** The names of all fields that can have a value. */
export declare function ecsFieldNames(): readonly string[];
