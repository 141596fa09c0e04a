export function membersOf(hits) {
    return { hits: [...hits] };
}
/** Adds hits that are not members yet. */
export function absorb(members, hits) {
    members.seen ??= new Set(members.hits);
    for (const hit of hits) {
        if (members.seen.has(hit))
            continue;
        members.seen.add(hit);
        members.hits.push(hit);
    }
}
//# sourceMappingURL=draft.js.map