/** Gives a user, group or role its inline and attached policies. */
export async function buildHolder(build, holders, made) {
    const { kind, name, holds } = made;
    const holder = { [`${kind}Name`]: name };
    for (const [PolicyName, document] of Object.entries(holds.inline ?? {})) {
        const PolicyDocument = JSON.stringify(document);
        await build.make(`Put${kind}Policy`, { ...holder, PolicyName, PolicyDocument });
    }
    for (const policy of holds.attached ?? []) {
        const PolicyArn = policyArn(policy, holders);
        await build.make(`Attach${kind}Policy`, { ...holder, PolicyArn });
    }
}
/** The ARN of a policy as a world names it. */
function policyArn(name, { account, managedArn }) {
    if (name.startsWith('arn:'))
        return name;
    return managedArn(name) ?? `arn:aws:iam::${account}:policy/${name}`;
}
/** A boundary that a world declares, as a parameter. */
export function boundaryIn({ boundary }, holders) {
    return boundary === undefined ? {} : { PermissionsBoundary: policyArn(boundary, holders) };
}
//# sourceMappingURL=build-holder.js.map