import { type Regexp } from './regexp-tree.ts';
/** Says whether a backtracking engine needs at most time of text length x pattern length: one repetition of varying
 * length over single characters, none inside another, few alternatives. A closing `.*` never retries.
 * The check is cautious: a harmless pattern that it refuses only runs slower. */
export declare function isSafeForBacktracking(tree: Regexp): boolean;
