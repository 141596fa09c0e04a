import type { Regexp } from './regexp-tree.ts';
/** How a dialect writes a code point by its number: `\u{2e}` in JavaScript, `\x{2e}` in RE2. */
export type Dialect = 'javascript' | 're2';
/** Writes a parsed pattern in another dialect, for the whole text. Ignoring case folds literal ASCII letters only:
 * in Lucene, sets of characters keep their case. */
export declare function regexpSource(tree: Regexp, { dialect, ignoreCase }: {
    dialect: Dialect;
    ignoreCase: boolean;
}): string;
