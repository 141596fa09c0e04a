/** What a ledger says is still there, the newest first: the order in which it is taken back. */
export function openEnds(entries) {
    const ends = new Map();
    for (const entry of entries) {
        if (entry.kind === 'intent') {
            const { id, step, service, region, undo } = entry;
            ends.set(id, { id, step, service, region, undo, isDoubtful: true });
        }
        else if (entry.kind === 'made') {
            const end = ends.get(entry.id);
            if (end !== undefined)
                ends.set(entry.id, { ...end, undo: entry.undo, isDoubtful: false });
        }
        else if (entry.kind === 'undone') {
            ends.delete(entry.id);
        }
        else if (entry.kind === 'clean') {
            ends.clear();
        }
    }
    return [...ends.values()].toReversed();
}
//# sourceMappingURL=open-ends.js.map