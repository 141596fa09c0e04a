import type { TextMatcher } from '../expression/expression.ts';
import type { Glob } from './glob.ts';
/** Compiles a wildcard pattern to a test of whole texts, by the cheapest check that suffices: equality, start, end
 * or part of the text, parts in order, and only for `?` a walk. Time is at most text length x pattern length.
 * @example globMatcher(parseGlob('Create*', syntax), { ignoreCase: false }).test('CreateUser') // true */
export declare function globMatcher(glob: Glob, { ignoreCase, fold }: {
    ignoreCase: boolean;
    fold?: (text: string) => string;
}): TextMatcher;
