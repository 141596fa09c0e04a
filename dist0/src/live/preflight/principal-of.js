import { asked, membersIn, reasonOf } from '../guard/ask.js';
/** The user or role behind credentials. A session's ARN has the role's name without its path, so that AWS is asked. */
export async function principalOf(call, arn) {
    if (/:user\//.test(arn))
        return arn;
    const RoleName = /:assumed-role\/([^/]+)\//.exec(arn)?.[1];
    if (RoleName === undefined) {
        return { kind: 'unknown', reason: `${arn} is neither a user nor a session of a role.` };
    }
    const answer = await asked(call, { service: 'iam', operation: 'GetRole', input: { RoleName } });
    const { Arn } = membersIn(answer, 'Role');
    if (typeof Arn === 'string')
        return Arn;
    return { kind: 'unknown', reason: `The role ${RoleName} cannot be read${reasonOf(answer)}.` };
}
//# sourceMappingURL=principal-of.js.map