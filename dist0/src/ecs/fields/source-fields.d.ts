import { type FieldDefinition } from '../field-definition.ts';
/** `source.*`, `user_agent.*` and `tls.*`. */
export declare const sourceFields: readonly FieldDefinition[];
