import type { Field } from '../../language/field-source.ts';
import { type FieldDefinition } from '../field-definition.ts';
import type { Profile } from '../profile.ts';
import type { TrailEvent } from '../trail-event.ts';
/** The roots as rows of the field table. */
export declare const flattenedFields: readonly FieldDefinition[];
/** Resolves a leaf of a flattened field, such as `aws.cloudtrail.flattened.request_parameters.roleName`. */
export declare function flattenedLeaf(name: string, profile: Profile): Field<TrailEvent> | undefined;
