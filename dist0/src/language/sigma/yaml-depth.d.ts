/** True when the values of a YAML text nest deeper than a limit, by its tokens alone: the library recurses, and exhausts
 * the stack (or worse) where nobody asks first.
 * @example nestsDeeper('a: [[1]]', 2) // true */
export declare function nestsDeeper(text: string, limit: number): boolean;
