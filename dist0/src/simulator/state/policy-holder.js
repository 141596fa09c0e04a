import { readWorldPolicy, worldPolicyArn } from './read-world-policy.js';
/** The policies that a user, group or role is declared with; `owner` says in messages whose they are.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function holderOf(account, declared, owner) {
    return {
        attached: new Set((declared.attached ?? []).map((name) => worldPolicyArn(account, name, owner))),
        inline: new Map(Object.entries(declared.inline ?? {}).map(([name, document]) => [
            name,
            readWorldPolicy(document, { kind: 'identity' }, `Inline policy "${name}" of ${owner}`),
        ])),
    };
}
/** ARN of a declared boundary. */
export function boundaryOf(account, boundary, owner) {
    return boundary === undefined ? undefined : worldPolicyArn(account, boundary, owner);
}
//# sourceMappingURL=policy-holder.js.map