import { cleanText, memberOf } from '../clean.js';
import { isServiceRole, resourceTypeOf } from './target-class.js';
const userTypes = new Set(['IAMUser', 'Root', 'AssumedRole']);
const userResources = new Set(['user', 'role', 'assumed-role', 'federated-user']);
/** Who acted, as the enrichment classes it. */
export function actorEntityOf(record) {
    const identity = record['userIdentity'];
    const type = cleanText(memberOf(identity, 'type'));
    const issuerArn = cleanText(memberOf(memberOf(memberOf(identity, 'sessionContext'), 'sessionIssuer'), 'arn'));
    const actor = actorOf(record, type, issuerArn);
    if (actor === undefined)
        return {};
    if (type === 'AWSService' || isServiceRole(actor))
        return { actor, service: actor };
    if (type !== undefined && userTypes.has(type)) {
        return { actor, user: type === 'AssumedRole' ? (issuerArn ?? actor) : actor };
    }
    const resource = resourceTypeOf(actor);
    if (resource !== undefined && userResources.has(resource))
        return { actor, user: actor };
    if (resource === 'instance' || actor.startsWith('i-'))
        return { actor, host: actor };
    return { actor, generic: actor };
}
function actorOf(record, type, issuerArn) {
    const identity = record['userIdentity'];
    const arn = cleanText(memberOf(identity, 'arn'));
    if (record.eventSource === 'sts.amazonaws.com') {
        if (record.eventName === 'GetCallerIdentity')
            return arn;
        if (record.eventName === 'AssumeRole') {
            if (type === 'AWSService')
                return cleanText(memberOf(identity, 'invokedBy'));
            return type === 'AssumedRole' ? issuerArn : arn;
        }
    }
    return arn ?? cleanText(memberOf(memberOf(identity, 'onBehalfOf'), 'userId'));
}
//# sourceMappingURL=actor-entity.js.map