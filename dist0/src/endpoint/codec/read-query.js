import { malformed } from '../request-failure.js';
import { readMembers } from './members.js';
import { numbered } from './query-tree.js';
import { isScalar, readScalar } from './scalar.js';
export const awsQueryNames = {
    member: (name, { traits }) => traits.xmlName ?? name,
    item: ({ item }, { traits }) => traits.xmlFlattened === true ? undefined : (item.traits.xmlName ?? 'member'),
};
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
// EC2 flattens every list, and starts every name with a capital.
export const ec2QueryNames = {
    member: (name, { traits }) => traits.ec2QueryName ?? capital(traits.xmlName ?? name),
    item: () => undefined,
};
/** Reads the input of an operation out of a query's parameters. Parameters that the model does not have are left out.
 * @throws RequestFailure SerializationException */
export function readQuery(shape, node, names) {
    return readMembers(shape, (name, member) => {
        const child = node.children.get(names.member(name, member));
        return child === undefined ? undefined : readValue(member, child, names);
    });
}
function readValue(place, node, names) {
    const shape = place.shape();
    if (isScalar(shape))
        return node.text === undefined ? undefined : readScalar(shape, node.text);
    switch (shape.kind) {
        case 'structure':
            return readQuery(shape, node, names);
        case 'list': {
            const between = names.item(shape, place);
            const items = between === undefined ? node : node.children.get(between);
            // An empty list is written as the name alone.
            return items === undefined
                ? []
                : numbered(items).map((item) => readValue(shape.item, item, names));
        }
        case 'map':
            return readMap(shape, { place, node, names });
        case 'document':
            throw malformed('A document cannot stand in a query.');
        default:
            return shape;
    }
}
function readMap({ key, value }, at) {
    const { place, node, names } = at;
    const entries = place.traits.xmlFlattened === true ? node : node.children.get('entry');
    const map = Object.create(null);
    for (const entry of entries === undefined ? [] : numbered(entries)) {
        const name = entry.children.get(key.traits.xmlName ?? 'key')?.text;
        const child = entry.children.get(value.traits.xmlName ?? 'value');
        if (name !== undefined && child !== undefined)
            map[name] = readValue(value, child, names);
    }
    return { ...map };
}
//# sourceMappingURL=read-query.js.map