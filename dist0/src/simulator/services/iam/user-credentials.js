import { invalid, requiredText } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
// By the user's unique id, which another name does not change, and which nobody gets again.
const slot = stateSlot(() => new Map());
/** The credentials of a user; of root where there is none. */
export function credentialsOf(user, account) {
    const all = slot(account);
    const owner = user?.id ?? account.number;
    const known = all.get(owner);
    if (known !== undefined)
        return known;
    const made = { certificates: new Map(), sshKeys: new Map(), services: new Map() };
    all.set(owner, made);
    return made;
}
/** The status that an Update call sets.
 * @throws AwsFailure ValidationException */
export function statusOf(input) {
    const status = requiredText(input, 'Status');
    if (status === 'Active' || status === 'Inactive')
        return status;
    throw invalid(`Value '${status}' at 'status'`, 'Member must satisfy enum value set: [Active, Inactive, Expired]');
}
//# sourceMappingURL=user-credentials.js.map