/** Makes a text fit for every format: controls become visible escapes, halves of surrogate pairs and noncharacters U+FFFD.
 * @example shown('a\u0000b\ud800') // 'a\\x00b\ufffd' */
export declare function shown(text: string): string;
