import { cleanText, memberOf } from '../clean.js';
import { computed, copied, listOf } from '../field-definition.js';
import { identityOf } from '../identity.js';
import { isAddress } from '../../ip/address.js';
import { instanceIdsOf } from '../instance-ids.js';
import { textAt } from '../record-text.js';
import { tlsOf } from '../tls.js';
const amazonEnding = '.amazonaws.com';
/** `user.*`, `group.*`, `service.name` and the related users, addresses and hosts. */
export const userFields = [
    computed('user.name', (event) => identityOf(event)?.name),
    computed('user.id', (event) => identityOf(event)?.id),
    computed('user.email', (event) => identityOf(event)?.email),
    computed('service.name', (event) => identityOf(event)?.service),
    copied('user.target.name', 'requestParameters.userName'),
    copied('user.target.id', 'responseElements.user.userId'),
    copied('user.changes.name', 'requestParameters.newUserName'),
    copied('group.name', 'requestParameters.groupName'),
    copied('group.id', 'responseElements.group.groupId'),
    computed('related.user', relatedUsers),
    computed('related.ip', relatedAddresses, { type: 'ip' }),
    computed('related.hosts', relatedHosts),
];
function relatedUsers(event) {
    const { record } = event;
    const identity = identityOf(event);
    const session = identity?.session;
    const parameters = record['requestParameters'];
    const at = session?.indexOf('@') ?? -1;
    const onBehalfOf = memberOf(record['userIdentity'], 'onBehalfOf');
    return listOf([
        session,
        at > 0 ? session?.slice(0, at) : undefined,
        cleanText(memberOf(parameters, 'userName')),
        cleanText(memberOf(parameters, 'newUserName')),
        cleanText(memberOf(memberOf(record['responseElements'], 'user'), 'userId')),
        identity?.id,
        identity?.name,
        cleanText(memberOf(onBehalfOf, 'userId')),
    ]);
}
function relatedAddresses({ record }) {
    const caller = textAt(record, 'sourceIPAddress');
    const told = cleanText(memberOf(record['serviceEventDetails'], 'sourceIpAddress'));
    return listOf([caller, told].filter((text) => text !== undefined && isAddress(text)));
}
function relatedHosts(event) {
    const { record } = event;
    const server = tlsOf(event)?.serverName;
    return listOf([
        server?.endsWith(amazonEnding) ? undefined : server,
        namedHost(textAt(record, 'sourceIPAddress')),
        cleanText(memberOf(record['requestParameters'], 'computerName')),
        ...instanceIdsOf(record),
    ]);
}
/** A caller that is named instead of addressed, unless it is AWS. */
function namedHost(address) {
    if (address === undefined || isAddress(address))
        return undefined;
    const isHost = address.includes('.') && !address.includes(' ') && !address.endsWith(amazonEnding);
    return isHost ? address : undefined;
}
//# sourceMappingURL=user-fields.js.map