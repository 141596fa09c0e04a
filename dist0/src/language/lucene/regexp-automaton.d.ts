import type { Regexp } from './regexp-tree.ts';
/** Compiles a pattern with intersections to a test of whole texts: all states that a text can lead to are followed at
 * once, so that the time is at most states x length. Undefined for a pattern that is too large. */
export declare function automatonTest(tree: Regexp, { ignoreCase }: {
    readonly ignoreCase: boolean;
}): ((text: string) => boolean) | undefined;
