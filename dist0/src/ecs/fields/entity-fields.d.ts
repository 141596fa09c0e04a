import { type FieldDefinition } from '../field-definition.ts';
/** What exists only with the tag `actor_target_mapping`. */
export declare const entityFields: readonly FieldDefinition[];
