import { inside, inversesOf, pick } from './inverse-makers.js';
const { call, after } = inversesOf('rolesanywhere');
/** A call about the role that Roles Anywhere makes for itself (its user guide, service-linked roles). */
const serviceRole = (operation) => ({
    service: 'iam',
    operation,
    input: { RoleName: 'AWSServiceRoleForRolesAnywhere' },
});
const kinds = [
    {
        name: 'TrustAnchor',
        member: 'trustAnchor',
        id: 'trustAnchorId',
        changeable: ['name', 'source', 'crlDpRevocationEnabled'],
        made: ['name', 'source', 'enabled', 'crlDpRevocationEnabled'],
    },
    {
        name: 'Profile',
        member: 'profile',
        id: 'profileId',
        changeable: ['name', 'sessionPolicy', 'roleArns', 'managedPolicyArns', 'durationSeconds'],
        made: ['name', 'sessionPolicy', 'roleArns', 'managedPolicyArns', 'durationSeconds', 'enabled'],
    },
];
function inversesOfKind({ name, member, id, changeable, made }) {
    const before = (input) => call(`Get${name}`, pick(input, id));
    const restored = ({ input, prior }) => {
        const state = inside(prior, member);
        return [call(`${state['enabled'] === true ? 'Enable' : 'Disable'}${name}`, pick(input, id))];
    };
    return {
        [`Create${name}`]: after(() => serviceRole('GetRole'), ({ output, prior }) => [
            call(`Delete${name}`, pick(inside(output, member), id)),
            // The first one makes the role of the service; AWS keeps it from being deleted while others need it.
            ...(prior === undefined ? [serviceRole('DeleteServiceLinkedRole')] : []),
        ]),
        [`Update${name}`]: after(before, ({ input, prior }) => [
            call(`Update${name}`, { ...pick(input, id), ...pick(inside(prior, member), ...changeable) }),
        ]),
        [`Delete${name}`]: after(before, ({ prior }) => [
            // It comes back under another id.
            call(`Create${name}`, pick(inside(prior, member), ...made)),
        ]),
        [`Enable${name}`]: after(before, restored),
        [`Disable${name}`]: after(before, restored),
    };
}
/** How Roles Anywhere's mutating operations are taken back. */
export const rolesAnywhereInverses = Object.assign({}, ...kinds.map(inversesOfKind));
//# sourceMappingURL=rolesanywhere-inverses.js.map