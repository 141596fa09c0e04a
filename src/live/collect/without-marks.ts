import type { CloudTrailRecord, Json, JsonObject } from '../../cloudtrail/record.ts'
import { runTag } from '../own-marks.ts'

/** A record of a run, already in the scenario's names, as if the run had not marked what it made: without its path, tag and boundary. */
export function withoutMarks(record: CloudTrailRecord): CloudTrailRecord {
  const parts = ['requestParameters', 'responseElements'] as const
  const cleaned: Record<string, Json | undefined> = { ...record }
  for (const part of parts) {
    const value = record[part]
    if (isObject(value)) cleaned[part] = cleanedPart(value, part)
  }
  return cleaned as CloudTrailRecord
}

function cleanedPart(
  value: JsonObject,
  part: 'requestParameters' | 'responseElements',
): JsonObject {
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (inner === undefined || name === 'permissionsBoundary') return []
    if (part === 'requestParameters' && name === 'path' && inner === '/') return []
    if (name === 'tags' && Array.isArray(inner)) {
      const others = inner.filter((tag) => !isOwnTag(tag))
      return others.length === 0 ? [] : [[name, others]]
    }
    return [[name, isObject(inner) ? cleanedPart(inner, part) : inner]]
  })
  return Object.fromEntries(entries)
}

/** Roles Anywhere masks tags whole. */
const isOwnTag = (tag: Json): boolean =>
  isObject(tag) && (tag['key'] === runTag || tag['key'] === 'HIDDEN_DUE_TO_SECURITY_REASONS')

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
