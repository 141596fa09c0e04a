import { malformed } from '../request-failure.js';
import { readMembers } from './members.js';
import { isScalar, readScalar } from './scalar.js';
import { localName } from './xml-tree.js';
/** Reads a structure out of the children and attributes of an element; `only` picks some of its members.
 * @throws RequestFailure SerializationException */
export function readXmlMembers(shape, node, only = () => true) {
    return readMembers(shape, (name, member) => {
        if (!only(member))
            return undefined;
        const tag = member.traits.xmlName ?? name;
        if (member.traits.xmlAttribute === true)
            return node.attributes[tag];
        const found = node.children.filter((child) => localName(child.name) === localName(tag));
        return found.length === 0 ? undefined : readElements(member, found);
    });
}
/** Reads a value out of its element; of a flattened list or map there are several. */
function readElements(place, found) {
    const shape = place.shape();
    const flat = place.traits.xmlFlattened === true;
    const [first] = found;
    if (first === undefined)
        return undefined;
    if (isScalar(shape))
        return readScalar(shape, first.text);
    switch (shape.kind) {
        case 'structure':
            return readXmlMembers(shape, first);
        case 'list':
            return (flat ? found : first.children).map((item) => readElements(shape.item, [item]));
        case 'map':
            return readMap(shape, flat ? found : first.children);
        case 'document':
            throw malformed('A document cannot stand in XML.');
        default:
            return shape;
    }
}
function readMap({ key, value }, entries) {
    const read = entries.flatMap((entry) => {
        const child = (name) => entry.children.find((one) => localName(one.name) === name);
        const name = child(key.traits.xmlName ?? 'key');
        const one = child(value.traits.xmlName ?? 'value');
        return name === undefined || one === undefined ? [] : [[name.text, readElements(value, [one])]];
    });
    return Object.fromEntries(read);
}
//# sourceMappingURL=read-xml.js.map