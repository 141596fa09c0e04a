import { decoded, inside, inversesOf, listHas, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('iam');
/** Users, groups and roles: what they are called in the names of operations and members. */
const holders = ['User', 'Group', 'Role'];
function forEachHolder(make) {
    return Object.fromEntries(holders.flatMap(make));
}
const policiesOfHolders = forEachHolder((holder) => {
    const name = `${holder}Name`;
    const attached = (input) => call(`ListAttached${holder}Policies`, pick(input, name));
    const inline = (input) => call(`Get${holder}Policy`, pick(input, name, 'PolicyName'));
    const restored = (input, document) => call(`Put${holder}Policy`, {
        ...pick(input, name, 'PolicyName'),
        PolicyDocument: decoded(document),
    });
    return [
        [
            `Attach${holder}Policy`,
            after(attached, ({ input, prior }) => listHas(prior, 'AttachedPolicies', ['PolicyArn', input['PolicyArn']])
                ? []
                : [call(`Detach${holder}Policy`, pick(input, name, 'PolicyArn'))]),
        ],
        [
            `Detach${holder}Policy`,
            undoneBy(`Attach${holder}Policy`, ({ input }) => pick(input, name, 'PolicyArn')),
        ],
        [
            `Put${holder}Policy`,
            after(inline, ({ input, prior }) => prior === undefined
                ? [call(`Delete${holder}Policy`, pick(input, name, 'PolicyName'))]
                : [restored(input, prior['PolicyDocument'])]),
        ],
        [
            `Delete${holder}Policy`,
            after(inline, ({ input, prior }) => [restored(input, prior?.['PolicyDocument'])]),
        ],
    ];
});
const boundaries = forEachHolder((holder) => {
    // Groups have no boundary.
    if (holder === 'Group')
        return [];
    const name = `${holder}Name`;
    const entity = (input) => call(`Get${holder}`, pick(input, name));
    const restored = ({ input, prior }) => {
        const before = inside(inside(prior, holder), 'PermissionsBoundary')['PermissionsBoundaryArn'];
        return before === undefined
            ? [call(`Delete${holder}PermissionsBoundary`, pick(input, name))]
            : [
                call(`Put${holder}PermissionsBoundary`, {
                    ...pick(input, name),
                    PermissionsBoundary: before,
                }),
            ];
    };
    return [
        [`Put${holder}PermissionsBoundary`, after(entity, restored)],
        [`Delete${holder}PermissionsBoundary`, after(entity, restored)],
    ];
});
/** How policies and boundaries of users, groups and roles are taken back. */
export const iamHolderInverses = {
    ...policiesOfHolders,
    ...boundaries,
};
//# sourceMappingURL=iam-holder-inverses.js.map