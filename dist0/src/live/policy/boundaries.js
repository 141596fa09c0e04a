import { leastPolicy } from './least-policy.js';
import { ownCondition } from './own-condition.js';
/** What identities get that never act (Stratus Red Team does so too). */
const denyAll = 'arn:aws:iam::aws:policy/AWSDenyAll';
/** The boundaries that identities of a run can have: its own, and those that the scenario gives them in this play. */
export function boundariesIn(asked, { account, run }) {
    // Who takes a boundary away goes on without: no condition on boundaries would let it.
    if (asked.some(({ action }) => /^iam:Delete(?:User|Role)PermissionsBoundary$/.test(action))) {
        return [];
    }
    const own = `arn:aws:iam::${account}:policy/trailproof/${run}/boundary-`;
    const given = asked.flatMap(({ boundary }) => boundary ?? []);
    const others = given.filter((arn) => arn !== denyAll && !arn.startsWith(own));
    return [...new Set([`${own}*`, denyAll, ...others])].toSorted();
}
/** Makes the boundaries of who asked for something in a play. Ids that AWS draws are others in the next one. */
export function boundariesOf(asked, play) {
    const { account, run } = play;
    const boundaries = boundariesIn(asked, play);
    const byHolder = new Map();
    for (const { holder: asRun, action, resource, tag } of asked) {
        const holder = asRun.replace(`-${run}`, '');
        const condition = ownCondition(action, { tag, boundaries });
        const one = { action, resource: resource.replaceAll(drawnId, '*'), condition };
        const implied = impliedBy(action, account);
        byHolder.set(holder, [...(byHolder.get(holder) ?? []), one, ...implied]);
    }
    const policies = new Map([...byHolder].map(([holder, own]) => [
        nameOf(holder),
        JSON.stringify(leastPolicy(own)).replaceAll(account, '<account>').replaceAll(run, '<run>'),
    ]));
    return {
        policies,
        of: (holder, number) => ({
            PermissionsBoundary: byHolder.has(holder)
                ? `arn:aws:iam::${number}:policy/${nameOf(holder)}`
                : denyAll,
        }),
    };
}
/** What the first anchor or profile of an account asks for besides: Roles Anywhere makes its own role in the caller's name
 * (CloudFormation's handlers of both ask for it). */
function impliedBy(action, account) {
    if (!/^rolesanywhere:Create(?:TrustAnchor|Profile)$/.test(action))
        return [];
    const service = 'rolesanywhere.amazonaws.com';
    return [
        {
            action: 'iam:CreateServiceLinkedRole',
            resource: `arn:aws:iam::${account}:role/aws-service-role/${service}/AWSServiceRoleForRolesAnywhere`,
            condition: { StringEquals: { 'iam:AWSServiceName': service } },
        },
    ];
}
/** No boundaries at all: for a first play that finds out what each asks for. */
export const noBoundaries = { policies: new Map(), of: () => ({}) };
/** The ids of Roles Anywhere's things. */
export const drawnId = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
const nameOf = (holder) => `boundary-${holder.replaceAll('/', '-')}`;
//# sourceMappingURL=boundaries.js.map