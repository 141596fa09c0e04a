import type { Span } from '../../../diagnostic/span.ts';
/** A key of a DISSECT pattern with the delimiter behind it; the last key may have none. */
export interface DissectPart {
    /** The column that it fills; undefined for what is skipped. */
    readonly name: string | undefined;
    /** Where it comes among the values that are joined to one; undefined where it stands alone. */
    readonly order: number | undefined;
    /** `->`: the delimiter may be repeated. */
    readonly padded: boolean;
    readonly delimiter: string;
}
export interface DissectPattern {
    /** What the text must begin with. */
    readonly head: string;
    readonly parts: readonly DissectPart[];
}
/** Reads a pattern of DISSECT. The modifiers `+ ? & * / ->` are looked for anywhere in a key, as Elasticsearch does:
 * `%{{?a}` is skipped.
 * @example parseDissect('%{a} %{b}', span).parts.length // 2
 * @throws TrailproofError ESQL_ARGUMENT for a pattern without keys, or with the reference keys `*` and `&` */
export declare function parseDissectPattern(text: string, span: Span): DissectPattern;
