import { type FieldDefinition } from '../field-definition.ts';
/** The resources of a record, as a list of objects; their members are fields of their own, unlinked. */
export declare const resourceFields: readonly FieldDefinition[];
