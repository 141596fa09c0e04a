import { isMembers } from '../members.js';
/** Some members of an object, those that are set. */
export function pick(members, ...names) {
    const picked = {};
    for (const name of names) {
        if (members[name] !== undefined)
            picked[name] = members[name];
    }
    return picked;
}
/** A member that is an object itself; empty when it is not there. */
export function inside(members, name) {
    const value = members?.[name];
    return isMembers(value) ? value : {};
}
/** Whether a list of the prior answer has an entry with this member. */
export function listHas(prior, list, entry) {
    return entriesOf(prior, list).some((item) => item[entry[0]] === entry[1]);
}
/** The objects of a list that is a member; none when it is not there. */
export function entriesOf(members, list) {
    const entries = members?.[list];
    return Array.isArray(entries) ? entries.filter(isMembers) : [];
}
/** IAM answers policy documents URL-encoded and takes them as they are (API reference, GetRole). */
export function decoded(document) {
    return typeof document === 'string' ? decodeURIComponent(document) : '';
}
/** What cannot be taken back, and why. */
export const impossible = (reason) => ({ kind: 'impossible', reason });
/** Makes the makers of one service's table. */
export function inversesOf(service) {
    const call = (operation, input) => ({ service, operation, input });
    return {
        call,
        undoneBy: (operation, input) => ({
            kind: 'calls',
            calls: (made) => [call(operation, input(made))],
        }),
        after: (prior, calls) => ({ kind: 'calls', prior, calls }),
    };
}
//# sourceMappingURL=inverse-makers.js.map