import { accessKeyId, secretAccessKey, sessionToken } from '../aws/ids.js';
/** Makes a temporary credential that works in the cloud from now on. */
export function mintSession({ cloud, chance }, terms, principalOf) {
    const facts = {
        accessKeyId: accessKeyId('ASIA', terms.account, chance),
        created: terms.created,
        expires: terms.created + terms.lasts,
        mfa: terms.mfa ?? false,
        fromConsole: terms.fromConsole ?? false,
        sourceIdentity: terms.sourceIdentity,
        policies: terms.policies ?? [],
        tags: terms.tags,
    };
    const session = {
        accessKeyId: facts.accessKeyId,
        secret: secretAccessKey(chance),
        token: sessionToken(chance),
        expires: facts.expires,
        principal: principalOf(facts),
    };
    cloud.sessions.set(session.accessKeyId, session);
    return session;
}
/** The credentials of a session as STS answers them. */
export function credentialsValue(session) {
    return {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secret,
        SessionToken: session.token,
        Expiration: new Date(session.expires),
    };
}
//# sourceMappingURL=mint-session.js.map