import type { Json } from '../cloudtrail/record.ts';
import type { Instant } from '../time/duration.ts';
/** A document that a search found. */
export interface SiemHit {
    readonly id: string;
    readonly source: Json;
}
/** A page of what a search found, and where the next begins. */
export interface HitPage {
    readonly hits: readonly SiemHit[];
    readonly next?: readonly Json[] | undefined;
}
/** Reads the answer of a search; undefined where it is none. */
export declare function hitPage(answer: unknown): HitPage | undefined;
/** The texts of a field, whether the document nests its name or dots it: alerts do both. */
export declare function textsAt(source: Json, field: string): readonly string[];
/** The first text of a field. */
export declare const textAt: (source: Json, field: string) => string | undefined;
/** A moment of a document. */
export declare function momentAt(source: Json, field: string): Instant | undefined;
/** The values of a field as texts, sorted: what groups are compared by. */
export declare function plainValuesAt(source: Json, field: string): readonly string[];
