import { GetSessionTokenCommand } from '@aws-sdk/client-sts';
/** Gets a session token with MFA for a user's long-term key and uses it from somewhere: what a thief of key and code does. */
export async function sessionWithMfa(play, user, session) {
    const device = play.mfa(session.device);
    const { Credentials } = await play
        .as(user)
        .send(new GetSessionTokenCommand({ SerialNumber: device.serialNumber, TokenCode: device.code() }));
    return play.actor(session.as, Credentials, session);
}
//# sourceMappingURL=sessions.js.map