import { setMembers } from './members.js';
import { isScalar, writeScalar } from './scalar.js';
/** Text of an element or an attribute. Characters that XML 1.0 cannot hold are replaced. */
export function xmlText(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\r', '&#xD;')
        .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
/** One element with a text. */
export const element = (name, text) => `<${name}>${xmlText(text)}</${name}>`;
/** The members of a structure as elements, one after the other; attributes are written by whoever opens its element. */
export function membersXml(shape, value) {
    let xml = '';
    for (const [name, member, one] of setMembers(shape, value)) {
        if (member.traits.xmlAttribute !== true)
            xml += valueXml(member, one, name);
    }
    return xml;
}
/** The attributes of an element that holds a structure, each with a space before it. */
export function attributesXml(shape, value, place) {
    const { xmlNamespace } = place;
    const [prefix, address] = xmlNamespace ?? ['', ''];
    let xml = address === '' ? '' : ` xmlns${prefix === '' ? '' : `:${prefix}`}="${xmlText(address)}"`;
    if (shape.kind !== 'structure' || typeof value !== 'object' || value === null)
        return xml;
    for (const [name, member, one] of setMembers(shape, value)) {
        if (member.traits.xmlAttribute !== true)
            continue;
        xml += ` ${member.traits.xmlName ?? name}="${xmlText(String(one))}"`;
    }
    return xml;
}
function valueXml(place, value, name) {
    const tag = place.traits.xmlName ?? name;
    const shape = place.shape();
    if (isScalar(shape))
        return element(tag, writeScalar(shape, value));
    const open = `<${tag}${attributesXml(shape, value, place.traits)}>`;
    switch (shape.kind) {
        case 'structure':
            return `${open}${membersXml(shape, value)}</${tag}>`;
        case 'list': {
            const flat = place.traits.xmlFlattened === true;
            const items = value;
            const inner = items.map((item) => itemXml(shape.item, item, flat ? tag : (shape.item.traits.xmlName ?? 'member')));
            return flat ? inner.join('') : `${open}${inner.join('')}</${tag}>`;
        }
        case 'map':
            return mapXml(shape, value, {
                tag,
                flat: place.traits.xmlFlattened === true,
            });
        case 'document':
            return element(tag, JSON.stringify(value));
        default:
            return shape;
    }
}
/** An item stands under the list's name for it, not under a name of its own. */
function itemXml(item, value, name) {
    const traits = { ...item.traits, xmlName: name };
    return valueXml({ shape: item.shape, traits }, value, name);
}
function mapXml({ key, value }, map, { tag, flat }) {
    const entries = Object.entries(map).map(([name, one]) => {
        const inner = element(key.traits.xmlName ?? 'key', name) +
            valueXml(value, one, value.traits.xmlName ?? 'value');
        return flat ? `<${tag}>${inner}</${tag}>` : `<entry>${inner}</entry>`;
    });
    return flat ? entries.join('') : `<${tag}>${entries.join('')}</${tag}>`;
}
//# sourceMappingURL=write-xml.js.map