import { type FieldDefinition } from '../field-definition.ts';
/** The envelope, `event.*` and `cloud.*`. */
export declare const eventFields: readonly FieldDefinition[];
