/** Lowers A to Z and nothing else: Lucene's case-insensitive queries fold ASCII only. The length stays.
 * @example foldAscii('ÄB') // 'Äb' */
export declare function foldAscii(text: string): string;
/** True when folding can change the text or something that folds to it. */
export declare function hasAsciiLetter(text: string): boolean;
/** Folds case as Unicode's simple case folding does, character by character: two texts fold to one when they are equal
 * but for case, in any script.
 * @example foldCase('STRASSE Ä') // 'strasse ä' */
export declare function foldCase(text: string): string;
