/** True for an object with members: not null, not a list. */
export function isMembers(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The list that a member holds; empty where it holds none. */
export function listIn(members, member) {
    const list = members[member];
    return Array.isArray(list) ? list : [];
}
/** The objects of the list that a member holds. */
export const objectsIn = (members, member) => listIn(members, member).filter(isMembers);
//# sourceMappingURL=members.js.map