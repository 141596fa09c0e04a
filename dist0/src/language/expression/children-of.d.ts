import type { Expression } from './expression.ts';
/** The direct parts of a node, left to right. */
export declare function childrenOf(tree: Expression): readonly Expression[];
