/** Splits a text into the lower-cased words under which a `text` field is searched.
 * @example analyze('The quick-brown fox') // ['the', 'quick', 'brown', 'fox'] */
export declare function analyze(text: string): readonly string[];
