import type { Taken } from '../../import/sources/taken.ts';
/** The tools whose tests or logs can be taken. */
export declare const importSources: readonly ['panther', 'stratus', 'zircolite'];
export type ImportSource = (typeof importSources)[number];
/** Reads what a tool has below paths.
 * @throws TrailproofError INPUT_UNREADABLE */
export declare function takeFrom(source: ImportSource, paths: readonly string[]): Promise<Taken>;
