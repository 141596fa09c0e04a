import type { Member, Shape, StructureShape } from '../../aws/model/shape.ts'
import { malformed } from '../request-failure.ts'
import { readMembers } from './members.ts'
import { numbered, type QueryNode } from './query-tree.ts'
import { isScalar, readScalar } from './scalar.ts'

/** How one of the two query protocols names what it flattens. */
export interface QueryNames {
  /** The name of a member in a parameter. */
  readonly member: (name: string, member: Member) => string
  /** What stands between a list and the numbers of its items; undefined where nothing does. */
  readonly item: (
    list: Extract<Shape, { readonly kind: 'list' }>,
    place: Member,
  ) => string | undefined
}

export const awsQueryNames: QueryNames = {
  member: (name, { traits }) => traits.xmlName ?? name,
  item: ({ item }, { traits }) =>
    traits.xmlFlattened === true ? undefined : (item.traits.xmlName ?? 'member'),
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

// EC2 flattens every list, and starts every name with a capital.
export const ec2QueryNames: QueryNames = {
  member: (name, { traits }) => traits.ec2QueryName ?? capital(traits.xmlName ?? name),
  item: () => undefined,
}

/** Reads the input of an operation out of a query's parameters. Parameters that the model does not have are left out.
 * @throws RequestFailure SerializationException */
export function readQuery(
  shape: StructureShape,
  node: QueryNode,
  names: QueryNames,
): Record<string, unknown> {
  return readMembers(shape, (name, member) => {
    const child = node.children.get(names.member(name, member))
    return child === undefined ? undefined : readValue(member, child, names)
  })
}

function readValue(place: Member, node: QueryNode, names: QueryNames): unknown {
  const shape = place.shape()
  if (isScalar(shape)) return node.text === undefined ? undefined : readScalar(shape, node.text)
  switch (shape.kind) {
    case 'structure':
      return readQuery(shape, node, names)
    case 'list': {
      const between = names.item(shape, place)
      const items = between === undefined ? node : node.children.get(between)
      // An empty list is written as the name alone.
      return items === undefined
        ? []
        : numbered(items).map((item) => readValue(shape.item, item, names))
    }
    case 'map':
      return readMap(shape, { place, node, names })
    case 'document':
      throw malformed('A document cannot stand in a query.')
    default:
      return shape satisfies never
  }
}

function readMap(
  { key, value }: Extract<Shape, { readonly kind: 'map' }>,
  at: { readonly place: Member; readonly node: QueryNode; readonly names: QueryNames },
): Record<string, unknown> {
  const { place, node, names } = at
  const entries = place.traits.xmlFlattened === true ? node : node.children.get('entry')
  const map: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const entry of entries === undefined ? [] : numbered(entries)) {
    const name = entry.children.get(key.traits.xmlName ?? 'key')?.text
    const child = entry.children.get(value.traits.xmlName ?? 'value')
    if (name !== undefined && child !== undefined) map[name] = readValue(value, child, names)
  }
  return { ...map }
}
