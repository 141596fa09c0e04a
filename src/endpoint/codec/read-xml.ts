import type { Member, Shape, StructureShape } from '../../aws/model/shape.ts'
import { malformed } from '../request-failure.ts'
import { readMembers } from './members.ts'
import { isScalar, readScalar } from './scalar.ts'
import { localName, type XmlNode } from './xml-tree.ts'

/** Reads a structure out of the children and attributes of an element; `only` picks some of its members.
 * @throws RequestFailure SerializationException */
export function readXmlMembers(
  shape: StructureShape,
  node: XmlNode,
  only: (member: Member) => boolean = () => true,
): Record<string, unknown> {
  return readMembers(shape, (name, member) => {
    if (!only(member)) return undefined
    const tag = member.traits.xmlName ?? name
    if (member.traits.xmlAttribute === true) return node.attributes[tag]
    const found = node.children.filter((child) => localName(child.name) === localName(tag))
    return found.length === 0 ? undefined : readElements(member, found)
  })
}

/** Reads a value out of its element; of a flattened list or map there are several. */
function readElements(place: Member, found: readonly XmlNode[]): unknown {
  const shape = place.shape()
  const flat = place.traits.xmlFlattened === true
  const [first] = found
  if (first === undefined) return undefined
  if (isScalar(shape)) return readScalar(shape, first.text)
  switch (shape.kind) {
    case 'structure':
      return readXmlMembers(shape, first)
    case 'list':
      return (flat ? found : first.children).map((item) => readElements(shape.item, [item]))
    case 'map':
      return readMap(shape, flat ? found : first.children)
    case 'document':
      throw malformed('A document cannot stand in XML.')
    default:
      return shape satisfies never
  }
}

function readMap(
  { key, value }: Extract<Shape, { readonly kind: 'map' }>,
  entries: readonly XmlNode[],
): Record<string, unknown> {
  const read = entries.flatMap((entry): readonly (readonly [string, unknown])[] => {
    const child = (name: string): XmlNode | undefined =>
      entry.children.find((one) => localName(one.name) === name)
    const name = child(key.traits.xmlName ?? 'key')
    const one = child(value.traits.xmlName ?? 'value')
    return name === undefined || one === undefined ? [] : [[name.text, readElements(value, [one])]]
  })
  return Object.fromEntries(read)
}
