import { type FieldDefinition } from '../field-definition.ts';
/** `user.*`, `group.*`, `service.name` and the related users, addresses and hosts. */
export declare const userFields: readonly FieldDefinition[];
