import type { EqlExpression, EqlStatement } from './tree.ts';
/** Writes an EQL tree as a query that parses to the same tree.
 * @example printEql(parseEql(query)) // 'process where process.name : "cmd.exe"' */
export declare function printEql({ query, pipes }: EqlStatement): string;
/** Writes an expression of EQL. */
export declare function printEqlExpression(tree: EqlExpression): string;
