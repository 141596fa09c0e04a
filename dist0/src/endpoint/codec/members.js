/** Gathers the members of a structure that have a value. */
export function readMembers(shape, read) {
    const members = {};
    for (const [name, member] of shape.members) {
        const value = read(name, member);
        if (value !== undefined)
            members[name] = value;
    }
    return members;
}
/** The members of a value that are set, with what the model says of them. */
export function* setMembers(shape, value) {
    const values = value;
    for (const [name, member] of shape.members) {
        const one = values[name];
        if (one !== undefined && one !== null)
            yield [name, member, one];
    }
}
/** Nothing that AWS takes is nested deeper. */
export const deepest = 64;
//# sourceMappingURL=members.js.map