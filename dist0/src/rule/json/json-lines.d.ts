import { type Finding } from '../../diagnostic/finding.ts';
import type { SourceText } from '../../diagnostic/span.ts';
import { type PlacedDocument } from '../placed-document.ts';
import { type JsonNode } from './json-tree.ts';
/** A JSON value of a file of several. */
export interface JsonPart {
    /** The line, or the whole file. */
    readonly source: SourceText;
    readonly node: JsonNode;
    readonly value: unknown;
}
/** Reads the JSON values of a text: one a line, or one value over the whole text, of which a list gives its items.
 * A broken line is a finding; the rest goes on. */
export declare function readJsonParts(source: SourceText): {
    readonly parts: readonly JsonPart[];
    readonly findings: readonly Finding[];
};
/** A JSON value as a document with places. */
export declare function jsonDocument(source: SourceText, node: JsonNode): PlacedDocument;
