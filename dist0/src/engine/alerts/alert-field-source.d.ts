import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { FieldSource, FieldType } from '../../language/field-source.ts';
/** A view of events that knows the SIEM's alerts as well: records as before, alerts with the fields that the SIEM
 * writes (`kibana.alert.*`) over those of the event that they came from.
 * @example alertFieldSource(ecsFieldSource(profile)).resolve('kibana.alert.rule.name')?.get(event) */
export declare function alertFieldSource(base: FieldSource<TrailEvent>): FieldSource<TrailEvent>;
/** The fields that the SIEM writes into an alert, with their types. */
export declare const alertFieldTypes: Readonly<Record<string, FieldType>>;
