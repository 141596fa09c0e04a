import { type PlainTable } from '../rule/plain-table.ts';
import type { SiemEvent } from './siem-event.ts';
/** Which exceptions keep a rule from seeing events of a run. */
export interface MutingItems {
    /** Names of items that hold for an event. */
    readonly muting: readonly string[];
    /** Items of which it is not known, with the reason. */
    readonly unread?: string | undefined;
}
/** Tries the items of exception lists on the SIEM's own documents of a run. */
export declare function mutingItems(items: readonly PlainTable[], events: readonly SiemEvent[]): MutingItems;
