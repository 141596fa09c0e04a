import type { Json } from '../../cloudtrail/record.ts';
import { type FieldDefinition } from '../field-definition.ts';
import type { TrailEvent } from '../trail-event.ts';
/** A part of the record that the document holds twice: as one text and as a flattened object. */
export interface Parameters {
    /** Last part of the field's name. */
    readonly name: string;
    /** The cleaned value's text as Java writes it. */
    readonly text: (event: TrailEvent) => string | undefined;
    /** The value as the record holds it, and the key that moved out of it. */
    readonly raw: (event: TrailEvent) => Json | undefined;
    readonly moved: (event: TrailEvent) => string | undefined;
}
/** The longest text of which a flattened copy is kept, in UTF-16 units. */
export declare const longestFlattened = 32765;
/** The four parameters of a record. */
export declare const parameters: readonly Parameters[];
/** The text forms, each with its analysed second spelling `.text`. */
export declare const parameterFields: readonly FieldDefinition[];
/** The cleaned object of a parameter, as the flattened copy holds it; undefined where there is none. */
export declare function flattenedObject({ raw, moved, text }: Parameters, event: TrailEvent): Json | undefined;
