import type { GeoSource } from '../atlas/geo-source.ts';
import type { Json } from '../cloudtrail/record.ts';
import type { FieldType, FieldValue } from '../language/field-source.ts';
import type { Profile } from './profile.ts';
import type { TrailEvent } from './trail-event.ts';
/** What a field may need beside the event. */
export interface View {
    readonly profile: Profile;
    /** Opened when it is first asked for. */
    readonly geo: () => GeoSource;
}
/** One row of the field table: the only place that says what a field is and where it comes from. */
export interface FieldDefinition {
    readonly name: string;
    readonly type: FieldType;
    /** The value as the document holds it (dates as epoch milliseconds); undefined when the event has none. */
    readonly value: (event: TrailEvent, view: View) => Json | undefined;
    /** What the languages see, where it is not `value` with lists flattened. */
    readonly seen?: ((event: TrailEvent, view: View) => FieldValue) | undefined;
    /** A part or a second spelling of another field: mapped, but not written to the document by itself. */
    readonly mappedOnly?: boolean | undefined;
    readonly verbatimKey?: string | undefined;
    readonly absent?: ((profile: Profile) => string | undefined) | undefined;
    readonly ignoreAbove?: number | undefined;
}
/** Everything of a row but name, type and value. */
export type FieldTraits = Omit<FieldDefinition, 'name' | 'type' | 'value'>;
/** A field that copies the record's value at a path of keys (`userIdentity.arn`), cleaned. */
export declare function copied(name: string, path: string, { type, ...traits }?: FieldTraits & {
    readonly type?: FieldType;
}): FieldDefinition;
/** A field with a text, number, boolean or list of its own making. */
export declare function computed(name: string, value: (event: TrailEvent, view: View) => Json | undefined, { type, ...traits }?: FieldTraits & {
    readonly type?: FieldType;
}): FieldDefinition;
/** A field whose value never differs. */
export declare function constant(name: string, value: string, traits?: FieldTraits): FieldDefinition;
/** A list without doubles and without what is missing, in order; undefined when it is empty. */
export declare function listOf(items: Iterable<string | undefined>): readonly string[] | undefined;
/** A document's value as languages see it: lists flattened, numbers and booleans of a text field as text. */
export declare function seenValue(value: Json | undefined, type: FieldType): FieldValue;
