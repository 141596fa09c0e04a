import type { Regex } from './regex-tree.ts';
/** The literal text that each match begins with; empty when none is known. */
export declare function literalHead(tree: Regex): string;
/** The longest literal text that each match must hold; empty when none is known. */
export declare function longestLiteral(tree: Regex): string;
