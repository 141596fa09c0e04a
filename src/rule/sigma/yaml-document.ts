import type { SourceText } from '../../diagnostic/span.ts'
import { plainOf, type YamlNode } from '../../language/sigma/yaml-node.ts'
import { placedDocument, type PlacedDocument, type PlacedNode } from '../placed-document.ts'

/** A YAML document as plain data that still knows where everything stands.
 * @example yamlDocument(source, root).placeOf(['tags', 0]) */
export function yamlDocument(source: SourceText, root: YamlNode): PlacedDocument {
  return placedDocument(source, placed(root), ({ plain, place: [start, end] }) => ({
    text: String(plain()),
    // A text may be folded or escaped, so only its whole place is known.
    spanOf: () => ({ source, start, end }),
  }))
}

function placed(node: YamlNode, key?: readonly [number, number]): PlacedNode {
  return {
    place: [node.span.start, node.span.end],
    key,
    isText: node.kind === 'scalar' && typeof node.value === 'string',
    plain: () => plainOf(node),
    child: (part) => childOf(node, part),
  }
}

function childOf(node: YamlNode, part: string | number): PlacedNode | undefined {
  if (node.kind === 'list') {
    const item = typeof part === 'number' ? node.items[part] : undefined
    return item && placed(item)
  }
  if (node.kind !== 'map') return undefined
  const entry = node.entries.find(({ key }) => key === part)
  return entry && placed(entry.value, [entry.keySpan.start, entry.keySpan.end])
}
