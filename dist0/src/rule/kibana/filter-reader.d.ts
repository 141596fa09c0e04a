import type { Finding } from '../../diagnostic/finding.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { PlacedDocument, PlacePath } from '../placed-document.ts';
/** Where a reading of filters is, and what it found. */
export interface FilterReader {
    readonly document: PlacedDocument;
    readonly findings: Finding[];
}
/** Notes a part of a filter that is not modelled. */
export declare function refuse(reader: FilterReader, path: PlacePath, what: string): undefined;
/** The place of a value of a filter. */
export declare function spanAt({ document }: FilterReader, path: PlacePath): Span;
/** A list, or one thing that may stand for a list of one. */
export declare function listOf(value: unknown): readonly unknown[];
