import type { DiagnosticCode } from '../../diagnostic/codes.ts';
import type { QueryText, SourceText } from '../../diagnostic/span.ts';
import { type PlacedNode, type PlacedText, type PlaceRange } from '../placed-document.ts';
/** What the errors of a JSON text are called. */
export interface JsonCodes {
    readonly syntax: DiagnosticCode;
    readonly depth: DiagnosticCode;
}
/** A value of a JSON text, with the places of its parts. */
export type JsonNode = {
    readonly kind: 'object';
    readonly place: PlaceRange;
    readonly members: ReadonlyMap<string, JsonMember>;
} | {
    readonly kind: 'array';
    readonly place: PlaceRange;
    readonly items: readonly JsonNode[];
} | {
    readonly kind: 'text';
    readonly place: PlaceRange;
    readonly text: PlacedText;
} | {
    readonly kind: 'scalar';
    readonly place: PlaceRange;
    readonly value: number | boolean | null;
};
/** A value under its key. */
export interface JsonMember {
    readonly key: PlaceRange;
    readonly value: JsonNode;
}
/** Reads the JSON value that stands at [start, end) of a text.
 * @throws TrailproofError with `codes.syntax` or `codes.depth` at the place. */
export declare function parseJsonAt(source: SourceText, [start, end]: PlaceRange, codes: JsonCodes): JsonNode;
/** A text of a JSON value as a query, whose offsets lead back into the file. */
export declare function jsonQueryText(source: SourceText, place: PlaceRange, text: PlacedText): QueryText;
/** The node of a value for `placedDocument`. */
export declare function placedJson(node: JsonNode, key?: PlaceRange): PlacedNode;
/** A JSON value as plain data. */
export declare function plainJson(node: JsonNode): unknown;
