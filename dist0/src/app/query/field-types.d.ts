import type { FieldType } from '../../language/field-source.ts';
/** Types of fields by name. */
export type FieldTypes = Readonly<Record<string, FieldType>>;
/** Reads a JSON object of field names and Elasticsearch types.
 * @throws TrailproofError INPUT_UNREADABLE, FIELD_TYPES_INVALID */
export declare function readFieldTypes(file: string): FieldTypes;
