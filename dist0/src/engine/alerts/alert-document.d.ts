import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { FieldValue } from '../../language/field-source.ts';
/** An alert as the SIEM's index of alerts has it: an event for the rules that read alerts. */
export interface AlertDocument {
    /** The fields that the SIEM writes itself, and the columns or keys that the rule gave. */
    readonly own: ReadonlyMap<string, FieldValue>;
    /** The events whose fields are in the document: one, or several of which it has what they agree on. */
    readonly sources: readonly TrailEvent[];
    /** Ids of the rules that it comes from: its own and those of the alerts behind it. */
    readonly rules: ReadonlySet<string>;
    /** eventIDs of the records behind it. */
    readonly records: readonly string[];
}
/** The alert that an event stands for; undefined for a record. */
export declare function alertDocumentOf(event: TrailEvent): AlertDocument | undefined;
/** Makes an event of an alert. It is written when its run ends, so a search at that very moment does not find it. */
export declare function alertEvent(document: AlertDocument, { id, created, position, }: {
    readonly id: string;
    readonly created: number;
    readonly position: number;
}): TrailEvent;
