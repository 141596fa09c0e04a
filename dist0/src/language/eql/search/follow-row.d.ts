import type { SearchProgress } from '../../compiled-search.ts';
import type { JoinRows } from './join-rows.ts';
/** How rows belong together, as far as it is told: the filters of the places that events fill, in order. */
export interface FollowPlan {
    readonly kind: 'event' | 'sequence' | 'sample';
    readonly filters: readonly number[];
}
/** Tells how far the rows come that share a key with one of them: for a sequence place after place in their order, for
 * a sample in any order. Time limits, `until` and missing events are not looked at: where every place is filled, one of
 * them is what stood in the way. */
export declare function followRow(rows: JoinRows, row: number, plan: FollowPlan): SearchProgress;
