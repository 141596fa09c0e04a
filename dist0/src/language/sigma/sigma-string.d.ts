import { type Glob } from '../lucene/glob.ts';
/** Reads a value with Sigma's wildcards: `*`, `?`, and a backslash that escapes them or itself; before anything else a
 * backslash is plain.
 * @example readSigmaString('a\\*b*') // [{ kind: 'literal', text: 'a*b' }, { kind: 'any' }] */
export declare function readSigmaString(text: string): Glob;
/** The text of a value without wildcards; undefined where there are some. */
export declare function plainText(glob: Glob): string | undefined;
