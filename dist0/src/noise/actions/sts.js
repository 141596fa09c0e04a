import { roleSessionArn } from '../../aws/arn.js';
import { javaDate } from '../../aws/dates.js';
import { sessionToken } from '../../aws/ids.js';
import { minutes } from '../../time/duration.js';
import { action } from '../action.js';
/** GetCallerIdentity. */
export const whoAmI = action('sts', 'GetCallerIdentity');
/** AssumeRole, whose answer is the key of the session. */
export function assumeRole(role, session, taking) {
    const { lasts, saysHowLong, externalId } = taking;
    return action('sts', 'AssumeRole', {
        request: {
            roleArn: role.arn,
            roleSessionName: session.name,
            ...(externalId === undefined ? {} : { externalId }),
            ...(saysHowLong ? { durationSeconds: lasts / 1_000 } : {}),
        },
        response: (moment) => ({
            credentials: credentials(session.key, moment, lasts),
            ...(taking.namesNobody === true ? {} : { assumedRoleUser: assumed(role, session.name) }),
        }),
        resources: [roleResource(role)],
        isShared: taking.isShared,
    });
}
/** AssumeRoleWithWebIdentity, as a pipeline of GitHub takes a role. */
export function assumeRoleWithToken(role, session, token) {
    return action('sts', 'AssumeRoleWithWebIdentity', {
        request: {
            roleArn: role.arn,
            roleSessionName: session.name,
            durationSeconds: 3_600,
        },
        response: (moment) => ({
            credentials: credentials(session.key, moment, minutes(60)),
            subjectFromWebIdentityToken: token.subject,
            assumedRoleUser: assumed(role, session.name),
            provider: token.provider,
            audience: token.audience,
        }),
        resources: [roleResource(role)],
    });
}
/** GetSessionToken with a code of the caller's MFA device. */
export function sessionWithMfa(serialNumber, session, lasts) {
    return action('sts', 'GetSessionToken', {
        request: { durationSeconds: lasts / 1_000, serialNumber },
        response: (moment) => ({ credentials: credentials(session.key, moment, lasts) }),
    });
}
function credentials(accessKeyId, { at, chance }, lasts) {
    return {
        accessKeyId,
        sessionToken: sessionToken(chance),
        expiration: javaDate(at + lasts),
    };
}
const assumed = (role, session) => ({
    assumedRoleId: `${role.id}:${session}`,
    arn: roleSessionArn(role.account, role.name, session),
});
const roleResource = ({ account, arn }) => ({
    accountId: account,
    type: 'AWS::IAM::Role',
    ARN: arn,
});
//# sourceMappingURL=sts.js.map