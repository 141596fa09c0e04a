import { PageStore } from '../engine/memory/page-store.ts';
/** Gives work a place for what rules match: so much of it stays in memory, and the rest is in a temporary file while
 * the work runs. */
export declare function withHitStore<T>(megabytes: number | undefined, use: (store: PageStore) => Promise<T>): Promise<T>;
