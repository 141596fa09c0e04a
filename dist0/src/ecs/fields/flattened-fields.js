import { clean, memberOf, objectOf } from '../clean.js';
import { computed } from '../field-definition.js';
import { leavesAt, allLeaves } from '../leaves.js';
import { flattenedObject, longestFlattened, parameters, } from './parameter-fields.js';
/** What `retain: minimal` leaves of the flattened copies: members at the top of the object. */
const minimalMembers = new Set([
    'SSEApplied',
    'cidrIp',
    'dryRun',
    'fromPort',
    'includeDeprecated',
    'policyArn',
    'serialNumber',
    'withDecryption',
    'x-amz-server-side-encryption-customer-algorithm',
]);
const roots = [
    ...parameters.map(parameterRoot),
    copyRoot('aws.cloudtrail.flattened.insight_details', ['insightDetails']),
    copyRoot('aws.cloudtrail.user_identity.session_context.web_id_federation_data.attributes', [
        'userIdentity',
        'sessionContext',
        'webIdFederationData',
        'attributes',
    ]),
    {
        name: 'aws.cloudtrail.flattened.digest',
        absent: () => 'only digest files have it, and they hold no records',
        minimal: false,
        object: () => undefined,
        leaves: () => [],
    },
];
/** The roots as rows of the field table. */
export const flattenedFields = roots.map((root) => computed(root.name, (event, { profile }) => keptObject(root, event, profile), {
    type: 'flattened',
    absent: root.absent,
    seen: (event, { profile }) => severalOf(allLeaves(keptObject(root, event, profile))),
}));
/** Resolves a leaf of a flattened field, such as `aws.cloudtrail.flattened.request_parameters.roleName`. */
export function flattenedLeaf(name, profile) {
    const root = roots.find((one) => name.startsWith(`${one.name}.`));
    if (root === undefined)
        return undefined;
    const path = name.slice(root.name.length + 1).split('.');
    const dropped = root.minimal && profile.retain === 'minimal' && !minimalMembers.has(path.join('.'));
    return {
        name,
        type: 'flattened',
        get: (event) => severalOf(root.leaves(event, path)),
        verbatimKey: path.at(-1),
        absent: dropped
            ? 'the integration\'s setting retain is "minimal", which drops it'
            : root.absent(profile),
    };
}
function parameterRoot(parameter) {
    return {
        name: `aws.cloudtrail.flattened.${parameter.name}`,
        absent: ({ retain }) => retain === 'keyword' || retain === 'none'
            ? `the integration's setting retain is "${retain}", which keeps no flattened copy`
            : undefined,
        minimal: true,
        object: (event) => flattenedObject(parameter, event),
        leaves: (event, path) => {
            const object = objectOf(parameter.raw(event));
            if (object === undefined || path[0] === parameter.moved(event))
                return [];
            const found = leavesAt(object, path);
            // The text is dear: its length is asked for only when there is a leaf that it could take away.
            if (found.length === 0)
                return found;
            return (parameter.text(event)?.length ?? 0) > longestFlattened ? [] : found;
        },
    };
}
function copyRoot(name, path) {
    const raw = ({ record }) => {
        let value = record;
        for (const key of path)
            value = memberOf(value, key);
        return value;
    };
    return {
        name,
        absent: () => undefined,
        minimal: false,
        object: (event) => clean(objectOf(raw(event))),
        leaves: (event, inside) => leavesAt(objectOf(raw(event)), inside),
    };
}
function keptObject(root, event, profile) {
    const object = root.object(event);
    if (!root.minimal || profile.retain !== 'minimal')
        return object;
    const kept = Object.fromEntries(Object.entries(objectOf(object) ?? {}).filter(([key]) => minimalMembers.has(key)));
    return clean(kept);
}
function severalOf(texts) {
    return texts.length <= 1 ? texts[0] : texts;
}
//# sourceMappingURL=flattened-fields.js.map