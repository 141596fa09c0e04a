import type { Member, Shape, StructureShape } from '../../../src/aws/model/shape.ts'

/** A value with every member filled, as deep as the shape goes without repeating itself. */
export function sampleMembers(shape: StructureShape): Record<string, unknown> {
  return sampleStructure(shape, [])
}

function sampleStructure(shape: StructureShape, above: readonly Shape[]): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  const isUnion = shape.traits.xmlName === undefined && unions.has(shape.name)
  for (const [name, member] of shape.members) {
    const value = sample(member, [...above, shape], name)
    if (value === undefined) continue
    members[name] = value
    if (isUnion) break
  }
  return members
}

/** Values that the SDK itself looks at. */
const required: Readonly<Record<string, string>> = { ChecksumAlgorithm: 'CRC32' }

/** Structures of which only one member may be set. */
const unions: ReadonlySet<string> = new Set(['AttributeValue', 'Filter'])

function sample(member: Member, above: readonly Shape[], name: string): unknown {
  const shape = member.shape()
  if (above.includes(shape) || above.length > 12) return undefined
  const inside = [...above, shape]
  switch (shape.kind) {
    case 'structure':
      return sampleStructure(shape, above)
    case 'list': {
      const item = sample(shape.item, inside, name)
      return item === undefined ? undefined : [item]
    }
    case 'map': {
      const value = sample(shape.value, inside, name)
      return value === undefined ? undefined : { [`${name.toLowerCase()}-key`]: value }
    }
    case 'timestamp':
      return new Date(Date.UTC(2026, 2, 2, 9, 0, 1))
    case 'text':
      if (Object.hasOwn(required, name)) return required[name]
      return `${name} <&> "é"`.slice(0, member.traits.httpHeader === undefined ? 60 : name.length)
    case 'number':
      return 7
    case 'boolean':
      return true
    case 'blob':
      return Uint8Array.from([1, 2, 250, 65])
    case 'document':
      return { any: ['thing'] }
    default:
      return shape satisfies never
  }
}
