import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { firstLetterLowered } from './first-letter-lowered.js';
import { isMembers } from './members.js';
/** What CloudTrail writes in place of a secret, where a service masks and does not drop. */
export const mask = 'HIDDEN_DUE_TO_SECURITY_REASONS';
const deepest = 32;
/** Writes an input or output of the SDK as CloudTrail logs it: member names with a small first letter, dates in the
 * service's own form, secrets dropped or masked. Null when nothing is left, as in CloudTrail (0 of 34,000 records hold `{}`).
 * @example recordValue({ UserName: 'eve', Password: 'x' }, namespaceOf('iam')) // { userName: 'eve' }
 * @throws TrailproofError VALUE_TOO_DEEP for more than 32 levels */
export function recordValue(value, service) {
    if (value === undefined)
        return null;
    const members = membersOf(value, service, 0);
    return Object.keys(members).length === 0 ? null : members;
}
function membersOf(value, service, depth) {
    const members = {};
    for (const [name, member] of Object.entries(value)) {
        // The SDK's own addition to every answer; it never travels.
        if (name === '$metadata' || service.dropped.has(name))
            continue;
        const written = writeMember({ name, member: member, service, depth: depth + 1 });
        if (written !== undefined)
            members[firstLetterLowered(name)] = written;
    }
    return members;
}
function writeMember(part) {
    const { name, member, service, depth } = part;
    if (service.masked.has(name)) {
        // A map is hidden whole: Systems Manager does not tell the parameters of a command by name either.
        return member === undefined ? undefined : isMembers(member) ? mask : masked(member, depth);
    }
    if (service.maps.has(name) && isMembers(member)) {
        const entries = {};
        for (const [key, entry] of Object.entries(member)) {
            const written = write(entry, service, depth);
            if (written !== undefined)
                entries[key] = written;
        }
        return entries;
    }
    return write(member, service, depth);
}
function write(value, service, depth) {
    if (depth > deepest)
        throw tooDeep();
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return value;
    }
    if (value instanceof Date)
        return service.date(value.getTime());
    // Bytes are not logged.
    if (value instanceof Uint8Array)
        return undefined;
    if (Array.isArray(value))
        return writeList(value, service, depth);
    if (isMembers(value))
        return membersOf(value, service, depth);
    return undefined;
}
function writeList(list, service, depth) {
    const written = [];
    for (const item of list) {
        const entry = write(item, service, depth + 1);
        if (entry !== undefined)
            written.push(entry);
    }
    return written;
}
/** Roles Anywhere masks the texts of a tag, keys and values, and keeps its shape. */
function masked(value, depth) {
    if (depth > deepest)
        throw tooDeep();
    if (Array.isArray(value))
        return value.map((item) => masked(item, depth + 1));
    if (!isMembers(value))
        return mask;
    const members = {};
    for (const [name, member] of Object.entries(value)) {
        members[firstLetterLowered(name)] = masked(member, depth + 1);
    }
    return members;
}
function tooDeep() {
    return new TrailproofError('VALUE_TOO_DEEP', `A value of a call is nested more than ${deepest} deep.`, {
        hint: 'AWS has no such parameter.',
    });
}
//# sourceMappingURL=record-value.js.map