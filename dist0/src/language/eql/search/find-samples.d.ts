import type { SearchMatch } from '../../compiled-search.ts';
import type { JoinRows } from './join-rows.ts';
/** Finds for each key under which every filter has an event of its own one set of such events, in the order of keys.
 * @example findSamples(rows, 2) // [{ members: [3, 0], key: ['host-1'] }] */
export declare function findSamples(rows: JoinRows, filters: number): readonly SearchMatch[];
