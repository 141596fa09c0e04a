import { isJsonList } from '../../cloudtrail/json.js';
import { clean, cleanText, memberOf, objectOf } from '../clean.js';
import { computed } from '../field-definition.js';
import { hashMapOrder } from '../java-text.js';
import { memo } from '../memo.js';
const field = 'aws.cloudtrail.resources';
const renamed = { ARN: 'arn', accountId: 'account_id' };
const resourcesOf = memo(({ record }) => {
    const resources = clean(record['resources']);
    if (!isJsonList(resources))
        return resources;
    return withoutDoubles(resources.map(renameMembers));
});
/** The resources of a record, as a list of objects; their members are fields of their own, unlinked. */
export const resourceFields = [
    computed(field, resourcesOf, {
        type: 'object',
        seen: (event) => resourcesOf(event) !== undefined || undefined,
    }),
    part('arn', 'ARN'),
    part('account_id', 'accountId'),
    part('type', 'type'),
];
function part(name, verbatimKey) {
    return computed(`${field}.${name}`, (event) => {
        const resources = resourcesOf(event);
        if (resources === undefined)
            return undefined;
        const items = isJsonList(resources) ? resources : [resources];
        const values = items.flatMap((item) => memberOf(item, name) ?? []);
        return values.length === 0 ? undefined : values;
    }, { mappedOnly: true, verbatimKey });
}
function renameMembers(resource) {
    const object = objectOf(resource);
    if (object === undefined)
        return resource;
    const members = Object.entries(object).flatMap(([key, value]) => value === undefined ? [] : [[renamed[key] ?? key, value]]);
    return Object.fromEntries(members);
}
/** The integration collects resources in a HashMap by ARN, account and type: the last wins, the order is the map's. */
function withoutDoubles(resources) {
    const byKey = new Map();
    for (const resource of resources) {
        const key = ['arn', 'account_id', 'type'].map((name) => cleanText(memberOf(resource, name)) ?? 'null');
        byKey.set(key.join('_'), resource);
    }
    return hashMapOrder([...byKey.keys()]).map((key) => byKey.get(key));
}
//# sourceMappingURL=resource-fields.js.map