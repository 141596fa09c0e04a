/** Where a string stands in a JSON text. */
export interface JsonSpot {
    /** The nearest key above it, as it was rewritten; empty at the top. A key itself still has that of the member before. */
    readonly key: string;
    /** The key above that. */
    readonly within: string;
    readonly isKey: boolean;
}
/** Rewrites the strings of a JSON text and leaves all else as it is: rules look at such texts as they stand, with their
 * spaces. The text must be valid JSON.
 * @example rewriteJson('{ "a": "b" }', (text) => text.toUpperCase()) // '{ "A": "B" }' */
export declare function rewriteJson(text: string, rewrite: (value: string, spot: JsonSpot) => string): string;
