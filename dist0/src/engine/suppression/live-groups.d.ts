import type { Instant } from '../../time/duration.ts';
import type { Draft } from '../draft.ts';
/** The latest alert of a suppression group. */
export interface LiveGroup {
    readonly draft: Draft;
    /** When it was created: the end of its run. Suppression counts from here and is never extended. */
    readonly created: Instant;
    /** The time of the last event it covers. */
    readonly end: Instant;
}
/** The latest alert of each group; an older one than `since` does not suppress any more. `since` only grows. */
export declare class LiveGroups {
    #private;
    get(key: string, since: Instant): LiveGroup | undefined;
    set(key: string, group: LiveGroup): void;
}
