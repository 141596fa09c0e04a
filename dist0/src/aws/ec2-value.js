import { firstLetterLowered } from './first-letter-lowered.js';
import { isMembers } from './members.js';
/** What EC2 puts in the place of a secret. */
export const sensitive = '<sensitiveDataRemoved>';
const hiddenMembers = new Set(['KeyMaterial', 'UserData', 'PasswordData']);
/** Writes a value as EC2 does: lists as `{ items: […] }`, empty ones as `{}`, moments in milliseconds, secrets hidden, names
 * with a small first letter unless `names` says otherwise. Undefined for what is not logged. */
export function ec2Value(value, names = {}) {
    if (isScalar(value))
        return value;
    if (value instanceof Date)
        return value.getTime();
    if (Array.isArray(value)) {
        return value.length === 0 ? {} : { items: value.flatMap((item) => ec2Value(item, names) ?? []) };
    }
    return isMembers(value) && !(value instanceof Uint8Array) ? ec2Members(value, names) : undefined;
}
/** The members of an object, each as `ec2Value` writes it. */
export function ec2Members(value, names = {}) {
    const members = {};
    for (const [name, member] of Object.entries(value)) {
        if (member === undefined || name === 'DryRun' || name === '$metadata')
            continue;
        const written = hiddenMembers.has(name) ? sensitive : ec2Value(member, names);
        if (written !== undefined)
            members[names[name] ?? firstLetterLowered(name)] = written;
    }
    return members;
}
/** True for what is written as it is. */
export function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
//# sourceMappingURL=ec2-value.js.map