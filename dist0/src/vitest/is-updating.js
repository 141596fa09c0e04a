/** True when vitest was asked to update (`-u`). Without it vitest writes missing snapshots on its own; goldens are only
 * written on purpose. */
export function isUpdating({ snapshotState }) {
    return snapshotState.snapshotUpdateState === 'all';
}
//# sourceMappingURL=is-updating.js.map