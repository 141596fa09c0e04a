/** Breaks words into lines no wider than `width`; a word that is wider has a line of its own.
 * @example wrap(['a', 'bb', 'ccc'], 4) // ['a bb', 'ccc'] */
export declare function wrap(words: readonly string[], width: number): readonly string[];
