import { NormalizedSchema } from '@smithy/core/schema'
import type { Member, Shape, StructureShape, TimestampFormat, Traits } from './shape.ts'

export type SchemaRef = Parameters<typeof NormalizedSchema.of>[0]

/** Reads the structure that a schema of the SDK describes; no input or output at all is one without members. */
export function readStructure(ref: SchemaRef): StructureShape {
  const shape = shapeOf(NormalizedSchema.of(ref))
  return shape.kind === 'structure' ? shape : nothing
}

const nothing: StructureShape = { kind: 'structure', name: '', traits: {}, members: new Map() }

// A schema that several members share is read once, and one that contains itself ends.
const known = new WeakMap<object, Shape>()

function shapeOf(schema: NormalizedSchema): Shape {
  const ref = schema.getSchema()
  if (typeof ref !== 'object') return readShape(schema)
  const before = known.get(ref)
  if (before !== undefined) return before
  const shape = readShape(schema)
  known.set(ref, shape)
  return shape
}

function readShape(schema: NormalizedSchema): Shape {
  if (schema.isStructSchema()) {
    const members = new Map<string, Member>()
    for (const [name, member] of schema.structIterator()) members.set(name, memberOf(member))
    const traits = traitsOf(schema.getOwnTraits())
    return { kind: 'structure', name: schema.getName() ?? '', traits, members }
  }
  if (schema.isListSchema()) return { kind: 'list', item: memberOf(schema.getValueSchema()) }
  if (schema.isMapSchema()) {
    return {
      kind: 'map',
      key: memberOf(schema.getKeySchema()),
      value: memberOf(schema.getValueSchema()),
    }
  }
  if (schema.isTimestampSchema()) return { kind: 'timestamp', format: formatOf(schema) }
  if (schema.isBooleanSchema()) return { kind: 'boolean' }
  if (schema.isBlobSchema()) return { kind: 'blob' }
  if (schema.isDocumentSchema()) return { kind: 'document' }
  // Numbers of any size are read alike: what AWS has of big ones are byte counts.
  const isNumber =
    schema.isNumericSchema() || schema.isBigIntegerSchema() || schema.isBigDecimalSchema()
  return isNumber ? { kind: 'number' } : { kind: 'text' }
}

// The numbers by which @smithy/core tells the forms of a timestamp apart.
const formats: Readonly<Record<number, TimestampFormat>> = {
  5: 'date-time',
  6: 'http-date',
  7: 'epoch-seconds',
}

function formatOf(schema: NormalizedSchema): TimestampFormat | undefined {
  const ref: unknown = schema.getSchema()
  return typeof ref === 'number' ? formats[ref] : undefined
}

function memberOf(schema: NormalizedSchema): Member {
  return { shape: () => shapeOf(schema), traits: traitsOf(schema.getMergedTraits()) }
}

function traitsOf({ xmlNamespace, ...all }: Readonly<Record<string, unknown>>): Traits {
  const text = (name: string): string | undefined => {
    const value = all[name]
    return typeof value === 'string' ? value : undefined
  }
  const flag = (name: string): boolean | undefined => (all[name] === 1 ? true : undefined)
  return {
    xmlName: text('xmlName'),
    xmlFlattened: flag('xmlFlattened'),
    xmlAttribute: flag('xmlAttribute'),
    xmlNamespace: isNamespace(xmlNamespace) ? xmlNamespace : undefined,
    jsonName: text('jsonName'),
    ec2QueryName: text('ec2QueryName'),
    httpLabel: flag('httpLabel'),
    httpQuery: text('httpQuery'),
    httpQueryParams: flag('httpQueryParams'),
    httpHeader: text('httpHeader'),
    httpPrefixHeaders: text('httpPrefixHeaders'),
    httpPayload: flag('httpPayload'),
    httpResponseCode: flag('httpResponseCode'),
  }
}

function isNamespace(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string'
}
