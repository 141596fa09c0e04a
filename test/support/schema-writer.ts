import type { NormalizedSchema } from '@smithy/core/schema'
import type { Namespace } from '../../src/aws/namespace.ts'
import { mask } from '../../src/aws/record-value.ts'
import type { Json } from '../../src/cloudtrail/record.ts'

export type Schema = Parameters<typeof NormalizedSchema.of>[0]

type Members = Readonly<Record<string, unknown>>

const deepest = 8
const moment = new Date(Date.UTC(2026, 2, 2, 9))

/** A value of a schema with every member filled, down to a depth that recursive schemas end at. */
export function sampleOf(schema: NormalizedSchema): Members {
  const sample = fill(schema, 0)
  return isMembers(sample) ? sample : {}
}

function fill(schema: NormalizedSchema, depth: number): unknown {
  if (depth > deepest) return undefined
  if (schema.isStructSchema()) {
    const members: Record<string, unknown> = {}
    for (const [name, member] of schema.structIterator()) {
      const value = fill(member, depth + 1)
      if (value !== undefined) members[name] = value
    }
    return members
  }
  if (schema.isListSchema()) return [fill(schema.getValueSchema(), depth + 1)].filter(isSet)
  if (schema.isMapSchema()) {
    const value = fill(schema.getValueSchema(), depth + 1)
    return value === undefined ? {} : { Key: value }
  }
  return scalar(schema)
}

function scalar(schema: NormalizedSchema): unknown {
  if (schema.isTimestampSchema()) return moment
  if (schema.isBlobSchema()) return new Uint8Array([1])
  if (schema.isBooleanSchema()) return true
  return schema.isNumericSchema() ? 7 : 'text'
}

/** Writes a value as CloudTrail does, by what its schema says is sensitive, a map or a date: the slow way that the tables must equal. */
export function writtenBySchema(
  schema: NormalizedSchema,
  value: Members,
  service: Namespace,
): Json | null {
  const result = write(schema, value, service)
  return isMembers(result) && Object.keys(result).length > 0 ? result : null
}

// Sensitive by AWS's practice though not by its schemas, and the other way round: documented cases only.
const loggedAllTheSame = new Set(['SessionToken'])
const leftOutAllTheSame = new Set(['AuthenticationCode1', 'AuthenticationCode2', 'TokenCode'])

function write(schema: NormalizedSchema, value: unknown, service: Namespace): Json | undefined {
  if (value === undefined) return undefined
  if (value instanceof Date) return service.date(value.getTime())
  if (value instanceof Uint8Array) return undefined
  if (schema.isStructSchema() && isMembers(value)) return struct(schema, value, service)
  if (schema.isListSchema() && Array.isArray(value)) {
    const inner = schema.getValueSchema()
    return value.map((item: unknown) => write(inner, item, service)).filter(isSet)
  }
  if (schema.isMapSchema() && isMembers(value)) {
    const inner = schema.getValueSchema()
    const entries = Object.entries(value).map(([key, item]) => [key, write(inner, item, service)])
    return Object.fromEntries(entries)
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined
}

function struct(schema: NormalizedSchema, value: Members, service: Namespace): Json {
  const members: Record<string, Json> = {}
  for (const [name, member] of schema.structIterator()) {
    const { sensitive } = member.getMergedTraits()
    const secret = Boolean(sensitive) && !loggedAllTheSame.has(name)
    if (leftOutAllTheSame.has(name)) continue
    const masked = service.name === 'rolesanywhere' && name === 'tags'
    if (secret && service.masked.size === 0) continue
    const written = masked
      ? [{ key: mask, value: mask }]
      : secret
        ? mask
        : write(member, value[name], service)
    if (written !== undefined) members[name.charAt(0).toLowerCase() + name.slice(1)] = written
  }
  return members
}

const isSet = <Value>(value: Value | undefined): value is Value => value !== undefined

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
