/** The members that name something of an account, by service and operation where it matters: what a run creates under a
 * name gets a fresh one, and what it touches can only be its own. */
const iamNames = new Set([
    'UserName',
    'NewUserName',
    'RoleName',
    'GroupName',
    'NewGroupName',
    'InstanceProfileName',
    'VirtualMFADeviceName',
]);
/** The services in which what a run makes has names of its own, so that a call cannot touch anything else's. */
export const namingServices = new Set(['iam', 'rolesanywhere']);
/** Operations whose `PolicyName` or `Name` names something of the account, not a part of its holder. */
const namingOperations = {
    CreatePolicy: 'PolicyName',
    CreateSAMLProvider: 'Name',
};
/** Whether a member of an input is the name of something that a run must have to itself. */
export function isRenamed(service, operation, member) {
    if (service === 'iam')
        return iamNames.has(member) || namingOperations[operation] === member;
    return service === 'rolesanywhere' && member === 'name';
}
//# sourceMappingURL=renamed-members.js.map