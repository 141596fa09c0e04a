import type { Json } from '../cloudtrail/record.ts';
import type { Instant } from '../time/duration.ts';
import { type SiemHit } from './siem-hit.ts';
/** An alert as the SIEM's index of alerts has it. */
export interface SiemAlert {
    /** `kibana.alert.uuid` */
    readonly id: string;
    readonly rule: {
        /** `rule_id`: what stands in the rule's file. */
        readonly id: string;
        readonly name: string;
    };
    readonly severity: string;
    /** When it was written. */
    readonly at: Instant;
    /** Records of the run that it holds: eventIDs. */
    readonly events: readonly string[];
    readonly document: Json;
}
/** Which events and documents are of the run. */
export interface EventsOfRun {
    /** eventIDs. */
    readonly ids: ReadonlySet<string>;
    /** The eventID of a document by its `_id`. */
    readonly byDocument: ReadonlyMap<string, string>;
}
/** Reads alerts; the building blocks of a sequence become part of its shell. What lacks a rule or a time is no alert.
 * Fields: "Alert schema" of Elastic's documentation. */
export declare function siemAlerts(hits: readonly SiemHit[], run: EventsOfRun): readonly SiemAlert[];
