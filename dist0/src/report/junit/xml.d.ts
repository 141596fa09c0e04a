/** Writes a text of one line for an element or an attribute, without what XML 1.0 forbids.
 * @example xmlText('a\u0000<b') // 'a\\x00&lt;b' */
export declare function xmlText(text: string): string;
/** Writes an element; content must be escaped already. */
export declare function element(name: string, attributes: Readonly<Record<string, string | number>>, content: string): string;
