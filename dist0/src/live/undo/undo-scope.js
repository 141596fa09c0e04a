import { iamAccountInverses } from '../../aws/inverse/iam-account-inverses.js';
/** Tells what a call touches by its names alone; `call` is in the names of the run. Whoever can write to a ledger must not
 * be able to have more taken away by it than the run made. */
export function undoScope(call, names) {
    const { service, operation, input } = call;
    if (service === 'rolesanywhere')
        return anywhere.test(operation) ? 'unnamed' : 'foreign';
    if (service !== 'iam')
        return 'foreign';
    if (operation in iamAccountInverses)
        return 'account';
    if (Object.keys(input).length === 0)
        return 'unnamed';
    if (isServiceRole(call))
        return 'own';
    const targets = targetsOf(call);
    if (!takesAway.test(operation) || targets.length === 0)
        return 'foreign';
    return targets.every((one) => typeof one === 'string' && names.isMarked(one)) ? 'own' : 'foreign';
}
const takesAway = /^(?:Delete|Detach|Remove|Deactivate)/;
const anywhere = /^(?:Delete|Disable)(?:TrustAnchor|Profile)$/;
/** The members of IAM's inputs that say whose thing is taken away. */
const naming = [
    'UserName',
    'RoleName',
    'GroupName',
    'InstanceProfileName',
    'SerialNumber',
    'SAMLProviderArn',
    'OpenIDConnectProviderArn',
    'ServerCertificateName',
];
function targetsOf({ operation, input }) {
    // What is detached may be anybody's; who loses it may not.
    const members = operation.startsWith('Detach') ? naming : [...naming, 'PolicyArn'];
    return members.flatMap((member) => (member in input ? [input[member]] : []));
}
/** AWS makes this role for the first anchor or profile, keeps it while anything needs it, and makes it again. */
const isServiceRole = ({ operation, input }) => operation === 'DeleteServiceLinkedRole' && input['RoleName'] === 'AWSServiceRoleForRolesAnywhere';
//# sourceMappingURL=undo-scope.js.map