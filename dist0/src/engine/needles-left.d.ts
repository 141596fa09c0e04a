import type { TrailEvent } from '../ecs/trail-event.ts';
import type { Field, FieldSource } from '../language/field-source.ts';
import type { Needles } from '../language/needle.ts';
/** The fields that hold a record's action and service, as the log has them and as documents have them. All values of a
 * list are functions of one member of the record. */
export interface ActionFields {
    readonly action: readonly Field<TrailEvent>[];
    readonly service: readonly Field<TrailEvent>[];
}
export declare function actionFields(fields: FieldSource<TrailEvent>): ActionFields;
/** What is known of an event's action and service, by field; an absent value is empty, as no needle is. */
export type KnownAction = ReadonlyMap<string, string>;
export declare function knownAction(event: TrailEvent, { action, service }: ActionFields): KnownAction;
/** The groups of needles that are still open when action and service are known; undefined where one of the groups can
 * hold no more, so that no such event can match. */
export declare function needlesLeft(needles: Needles, known: KnownAction): Needles | undefined;
