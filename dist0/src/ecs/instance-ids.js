import { isJsonList } from '../cloudtrail/json.js';
import { cleanText, memberOf } from './clean.js';
/** The EC2 instance ids that a record names: in ARNs of its resources, then in request and response. */
export function instanceIdsOf(record) {
    const arns = itemsOf(record['resources']).map((resource) => cleanText(memberOf(resource, 'ARN')));
    const fromArns = arns
        .filter((arn) => arn?.includes(':instance/'))
        .map((arn) => arn?.slice(arn.lastIndexOf('/') + 1));
    const candidates = [
        ...fromArns,
        ...idsIn(record['requestParameters']),
        ...idsIn(record['responseElements']),
    ];
    return candidates.filter((id) => id !== undefined).filter(isInstanceId);
}
function idsIn(part) {
    return [
        ...['instanceId', 'target', 'resourceId'].map((key) => cleanText(memberOf(part, key))),
        ...itemsOf(memberOf(part, 'instanceIds')).map(cleanText),
        ...itemsOf(memberOf(memberOf(part, 'instancesSet'), 'items')).map((item) => cleanText(memberOf(item, 'instanceId'))),
    ];
}
function itemsOf(value) {
    return isJsonList(value) ? value : [];
}
function isInstanceId(id) {
    return id.startsWith('i-') && id.length >= 10;
}
//# sourceMappingURL=instance-ids.js.map