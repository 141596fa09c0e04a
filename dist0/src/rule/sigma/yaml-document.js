import { plainOf } from '../../language/sigma/yaml-node.js';
import { placedDocument } from '../placed-document.js';
/** A YAML document as plain data that still knows where everything stands.
 * @example yamlDocument(source, root).placeOf(['tags', 0]) */
export function yamlDocument(source, root) {
    return placedDocument(source, placed(root), ({ plain, place: [start, end] }) => ({
        text: String(plain()),
        // A text may be folded or escaped, so only its whole place is known.
        spanOf: () => ({ source, start, end }),
    }));
}
function placed(node, key) {
    return {
        place: [node.span.start, node.span.end],
        key,
        isText: node.kind === 'scalar' && typeof node.value === 'string',
        plain: () => plainOf(node),
        child: (part) => childOf(node, part),
    };
}
function childOf(node, part) {
    if (node.kind === 'list') {
        const item = typeof part === 'number' ? node.items[part] : undefined;
        return item && placed(item);
    }
    if (node.kind !== 'map')
        return undefined;
    const entry = node.entries.find(({ key }) => key === part);
    return entry && placed(entry.value, [entry.keySpan.start, entry.keySpan.end]);
}
//# sourceMappingURL=yaml-document.js.map