import type { Glob } from '../lucene/glob.ts';
/** Above this, an alternative for each way to write the dashes is too many. */
export declare const mostDashes = 5;
/** Every way to write the dashes of a value's flags: `-x` is also `/x`, `–x`, `—x` and `―x`; undefined where there are
 * more than `mostDashes`.
 * @example dashForms([{ kind: 'literal', text: '-x' }])?.length // 5 */
export declare function dashForms(glob: Glob): readonly Glob[] | undefined;
