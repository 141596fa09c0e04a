import { type FieldDefinition } from '../field-definition.ts';
/** `aws.cloudtrail.*` but the parameters and the resources: name and path of the record's value. */
export declare const cloudtrailFields: readonly FieldDefinition[];
