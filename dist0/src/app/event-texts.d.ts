import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
/** Reads what people want to know of an event first; undefined where it does not say. */
export interface EventTexts {
    readonly action: (event: TrailEvent) => string | undefined;
    /** ARN of the identity, else its name or kind. */
    readonly actor: (event: TrailEvent) => string | undefined;
    readonly address: (event: TrailEvent) => string | undefined;
}
/** Resolves the fields once, for many events.
 * @example eventTexts(ecsFieldSource(profile)).action(event) // 'CreateUser' */
export declare function eventTexts(fields: FieldSource<TrailEvent>): EventTexts;
