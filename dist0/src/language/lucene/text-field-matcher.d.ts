import type { TextMatcher } from '../expression/expression.ts';
import type { Glob } from './glob.ts';
/** Finds a text field that holds at least one word of a text, as a `match` query does. */
export declare function anyWordMatcher(text: string): TextMatcher;
/** Finds a text field that holds the words of a text in a row, as a `match_phrase` query does. */
export declare function phraseMatcher(text: string): TextMatcher;
/** Finds a text field that holds a word of a wildcard pattern's shape. */
export declare function wordShapeMatcher(shape: Glob): TextMatcher;
