import type { Member, Shape, StructureShape, TimestampFormat } from '../../aws/model/shape.ts'
import { setMembers } from './members.ts'
import { isScalar, writeScalar } from './scalar.ts'

/** A value as JSON has it: blobs in base64, moments as epoch seconds unless the model says otherwise. */
export function jsonValue(shape: Shape, value: unknown): unknown {
  if (value === null) return null
  if (isScalar(shape)) return scalarJson(shape, value)
  switch (shape.kind) {
    case 'structure':
      return jsonMembers(shape, value as object)
    case 'list':
      return (value as readonly unknown[]).map((item) => jsonValue(shape.item.shape(), item))
    case 'map': {
      const entries = Object.entries(value as Readonly<Record<string, unknown>>)
      return Object.fromEntries(
        entries.map(([name, one]) => [name, jsonValue(shape.value.shape(), one)]),
      )
    }
    case 'document':
      return value
    default:
      return shape satisfies never
  }
}

/** The members of a structure as a JSON object; `only` picks some of them. */
export function jsonMembers(
  shape: StructureShape,
  value: object,
  only: (member: Member) => boolean = () => true,
): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const [name, member, one] of setMembers(shape, value)) {
    if (only(member)) object[member.traits.jsonName ?? name] = jsonValue(member.shape(), one)
  }
  return object
}

function scalarJson(shape: Parameters<typeof writeScalar>[0], value: unknown): unknown {
  if (shape.kind === 'timestamp') {
    const format: TimestampFormat = shape.format ?? 'epoch-seconds'
    const text = writeScalar(shape, value, format)
    return format === 'epoch-seconds' ? Number(text) : text
  }
  if (shape.kind === 'blob') return writeScalar(shape, value)
  const isOdd = typeof value === 'number' && !Number.isFinite(value)
  return isOdd || typeof value === 'bigint' ? String(value) : value
}
