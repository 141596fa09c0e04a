/** Gathers the items of some lists.
 * @example exceptionsOf(['trusted-automation'], lists).missing // [] */
export function exceptionsOf(ids, { lists }) {
    const exceptions = [];
    const missing = [];
    for (const id of ids) {
        const items = lists.get(id);
        if (items === undefined)
            missing.push(id);
        for (const { filter, missingLists } of items ?? []) {
            exceptions.push(filter);
            missing.push(...missingLists);
        }
    }
    return { exceptions, missing: [...new Set(missing)] };
}
//# sourceMappingURL=exception-lists.js.map