/** Makes a text from a record, a rule or a file name safe for a terminal: controls become visible escapes.
 * @example printable('a\u001b[31mb') // 'a\\x1b[31mb' */
export declare function printable(text: string): string;
