import { cleanText, memberOf } from './clean.js';
import { memo } from './memo.js';
const serviceRoleMarker = ':role/aws-service-role/';
const sessionTypes = new Set(['AssumedRole', 'FederatedUser', 'IdentityCenterUser']);
/** user.name, user.id, user.email and service.name of an event, by the identity's type. */
export const identityOf = memo(computeIdentity);
function computeIdentity({ record }) {
    const identity = record['userIdentity'];
    const type = cleanText(memberOf(identity, 'type'));
    const issuer = memberOf(memberOf(identity, 'sessionContext'), 'sessionIssuer');
    const session = sessionNameOf(type, cleanText(memberOf(identity, 'arn')));
    const mailbox = session !== undefined && session.indexOf('@') > 0 ? session : undefined;
    const service = serviceOf(type, {
        issuerArn: cleanText(memberOf(issuer, 'arn')),
        invokedBy: cleanText(memberOf(identity, 'invokedBy')),
    });
    if (service !== undefined || type === 'AWSService')
        return { service, session, email: mailbox };
    const ownName = cleanText(memberOf(identity, 'userName'));
    const issuerName = cleanText(memberOf(issuer, 'userName'));
    const byIssuer = type === 'AssumedRole' || type === 'FederatedUser';
    const name = (byIssuer ? issuerName : undefined) ?? ownName ?? authenticatingUser(record);
    const principal = cleanText(memberOf(identity, 'principalId'));
    const onBehalfOf = cleanText(memberOf(memberOf(identity, 'onBehalfOf'), 'userId'));
    const id = principal ?? (type === 'IdentityCenterUser' ? onBehalfOf : undefined);
    const email = mailbox ?? (name !== undefined && name.indexOf('@') > 0 ? name : undefined);
    return { name, id, email, session };
}
/** A UserAuthentication event names the user in additionalEventData; the name moves to user.name from there. */
function authenticatingUser(record) {
    if (record.eventName !== 'UserAuthentication')
        return undefined;
    return cleanText(memberOf(record['additionalEventData'], 'UserName'));
}
/** The key of additionalEventData that moved to user.name, if one did. */
export function movedToUserName(event) {
    if (event.record.eventName !== 'UserAuthentication')
        return undefined;
    const moved = authenticatingUser(event.record);
    const ownName = cleanText(memberOf(event.record['userIdentity'], 'userName'));
    return moved !== undefined && ownName === undefined ? 'UserName' : undefined;
}
function serviceOf(type, { issuerArn, invokedBy }) {
    if (type === 'AWSService')
        return invokedBy;
    if (type !== 'AssumedRole' || issuerArn === undefined)
        return undefined;
    const at = issuerArn.indexOf(serviceRoleMarker);
    if (at === -1)
        return undefined;
    return invokedBy ?? cleanText(issuerArn.slice(at + serviceRoleMarker.length).split('/')[0]);
}
function sessionNameOf(type, arn) {
    if (type === undefined || arn === undefined || !sessionTypes.has(type))
        return undefined;
    const slash = arn.lastIndexOf('/');
    if (slash === -1 || !/^arn:[a-z0-9-]+:sts:/.test(arn))
        return undefined;
    return cleanText(arn.slice(slash + 1));
}
//# sourceMappingURL=identity.js.map