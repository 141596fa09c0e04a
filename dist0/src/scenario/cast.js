/** Makes an actor of an identity; the constructors below do it for each kind. */
export function actorOf(name, identity, from) {
    return { name, identity, place: from.place, address: from.address ?? 1, client: from.client };
}
/** An IAM user with a long-term key, or in the console.
 * @example iamUser('alice', { place: 'lisbon', client: awsCli() }) */
export function iamUser(user, from) {
    const { credential = 'long-term', mfa, account } = from;
    return actorOf(from.as ?? user, { kind: 'iam-user', user, credential, mfa, account }, from);
}
/** A session of a role that was assumed before the play. */
export function roleSession(role, session, from) {
    const { account, mfa } = from;
    return actorOf(from.as ?? session, { kind: 'role-session', role, session, account, mfa }, from);
}
/** An EC2 instance with its instance role, or whoever stole its credentials. */
export function ec2Instance(instance, from) {
    const { role, account } = from;
    return actorOf(from.as ?? instance, { kind: 'ec2-instance', role, instance, account }, from);
}
/** A Lambda function with its execution role. */
export function lambdaFunction(functionName, from) {
    const { role, account } = from;
    return actorOf(functionName, { kind: 'lambda-function', role, functionName, account }, from);
}
/** A person who came through Identity Center with a permission set. */
export function ssoUser(user, from) {
    const { permissionSet, account } = from;
    return actorOf(from.as ?? user, { kind: 'sso-user', permissionSet, user, account }, from);
}
/** The root user of an account. */
export function root(from) {
    const { credential = 'console', account } = from;
    return actorOf(from.as ?? 'root', { kind: 'root', credential, account }, from);
}
/** An AWS service that acts by itself; its address and user agent are its name. */
export function awsService(service, from) {
    return actorOf(from.as ?? service, { kind: 'aws-service', service }, from);
}
/** Somebody without credentials: signs in, or assumes a role with SAML or a web identity. */
export function nobody(name, from) {
    return actorOf(name, { kind: 'nobody', account: from.account }, from);
}
//# sourceMappingURL=cast.js.map