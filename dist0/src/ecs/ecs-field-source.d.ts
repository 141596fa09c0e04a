import type { FieldSource } from '../language/field-source.ts';
import type { Profile } from './profile.ts';
import type { TrailEvent } from './trail-event.ts';
/** A CloudTrail record seen as the document that Elastic's AWS integration makes of it: each field is computed when a
 * rule asks for it, dear ones once an event. Fields that no document can carry under the profile say why (`absent`).
 * @example ecsFieldSource(defaultProfile).resolve('event.action')?.get(event) // 'CreateUser' */
export declare function ecsFieldSource(profile: Profile): FieldSource<TrailEvent>;
