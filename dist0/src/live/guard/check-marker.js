import { asked, membersIn, reasonOf } from './ask.js';
import { refusal } from './refusal.js';
/** Looks for what the owner of the account placed there to allow attacks.
 * @throws TrailproofError GUARD_MARKER */
export async function checkMarker(call, { id, marker }) {
    const at = marker.indexOf(':');
    const [kind, name] = [marker.slice(0, at), marker.slice(at + 1)];
    const answer = kind === 'role'
        ? await asked(call, { service: 'iam', operation: 'GetRole', input: { RoleName: name } })
        : await asked(call, { service: 'ssm', operation: 'GetParameter', input: { Name: name } });
    const isThere = kind === 'role'
        ? membersIn(answer, 'Role')['RoleName'] === name
        : membersIn(answer, 'Parameter')['Value'] === 'allowed';
    if (isThere)
        return;
    throw refusal('GUARD_MARKER', `The account ${id} has no ${kind} "${name}"${kind === 'role' ? '' : ' with the value "allowed"'}${reasonOf(answer)}: its owner has not allowed attacks.`, 'The owner of the account places it once; the run only looks for it.');
}
//# sourceMappingURL=check-marker.js.map