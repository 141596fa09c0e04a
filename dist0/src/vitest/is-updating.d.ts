import type { MatcherState } from 'vitest';
/** True when vitest was asked to update (`-u`). Without it vitest writes missing snapshots on its own; goldens are only
 * written on purpose. */
export declare function isUpdating({ snapshotState }: Pick<MatcherState, 'snapshotState'>): boolean;
