import type { Regexp } from './regexp-tree.ts';
/** Texts that each match of a pattern must hold.
 * @example literalsOfRegexp(parseRegexp('a+bc(d|e)', span)) // ['a', 'bc'] */
export declare function literalsOfRegexp(tree: Regexp): readonly string[];
