/** Writes a path as a URI reference: relative ones stay relative, whole ones become `file:` URIs.
 * @example uriOf('my rules/a#1.toml') // 'my%20rules/a%231.toml' */
export declare function uriOf(path: string): string;
