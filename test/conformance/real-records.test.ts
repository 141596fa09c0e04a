import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as cloudtrail from '@aws-sdk/client-cloudtrail'
import * as iam from '@aws-sdk/client-iam'
import * as organizations from '@aws-sdk/client-organizations'
import * as sts from '@aws-sdk/client-sts'
import { NormalizedSchema } from '@smithy/core/schema'
import { describe, expect, it } from 'vitest'
import { rolesAnywhereSchemas } from '../../src/aws/commands/rolesanywhere-schemas.ts'
import { isReadOnly, namespaceOf } from '../../src/aws/namespaces.ts'
import { mask, recordValue } from '../../src/aws/record-value.ts'
import type { CloudTrailRecord, Json } from '../../src/cloudtrail/record.ts'
import type { Schema } from '../support/schema-writer.ts'
import { hasSharedData, readSharedData } from '../support/shared-data.ts'

type Operation = readonly [9, string, string, unknown, Schema, Schema]

const folder = 'real/stratus-red-team'
/** Services whose changing calls are modelled; others answer in part with members that no schema has. */
const clients: Readonly<Record<string, object>> = {
  cloudtrail,
  iam,
  organizations,
  rolesanywhere: rolesAnywhereSchemas,
  sts,
}

/** The operation that a record's eventName stands for. */
const operationsByEvent = new Map(
  Object.entries(clients).flatMap(([service, client]) =>
    Object.values(client)
      .filter((value): value is Operation => Array.isArray(value) && value[0] === 9)
      .map(
        (schema) => [`${service}:${namespaceOf(service).eventName(schema[2])}`, schema] as const,
      ),
  ),
)

interface Sample {
  readonly record: CloudTrailRecord
  readonly service: string
  readonly schema: Operation
}

function samples(): readonly Sample[] {
  const path = fileURLToPath(new URL(`../../../shared/data/${folder}`, import.meta.url))
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readSharedData(`${folder}/${name}`)) as CloudTrailRecord[])
    .flatMap((record) => {
      const service = record.eventSource.split('.')[0]!
      const schema = operationsByEvent.get(`${service}:${record.eventName}`)
      return schema === undefined ? [] : [{ record, service, schema }]
    })
}

/** Turns what was logged back into what the SDK was given: names by the schema, texts of dates into dates. */
function unlogged(schema: NormalizedSchema, value: Json | undefined): unknown {
  if (schema.isTimestampSchema() && typeof value === 'string') return new Date(instantOf(value))
  if (Array.isArray(value)) {
    // Arrays of readonly Json are not narrowed to their element type by Array.isArray.
    const items: readonly Json[] = value
    return items.map((item) => unlogged(schema.getValueSchema(), item))
  }
  if (typeof value !== 'object' || value === null || !schema.isStructSchema()) return value
  const members: Record<string, unknown> = {}
  for (const [name, member] of schema.structIterator()) {
    const logged = Object.entries(value).find(([key]) => key === lowered(name))?.[1]
    if (logged !== undefined) members[name] = unlogged(member, logged)
  }
  return members
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** `Jul 30, 2024 9:53:13 PM` and its later forms, and ISO 8601. */
function instantOf(text: string): number {
  const isIso = /^\d{4}-/.test(text)
  return Date.parse(isIso ? text : `${text.replace(/[\u202f,]/g, ' ')} UTC`)
}

/** Dates by their moment: services have changed how they write one since these records were made. */
function undated(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) =>
    typeof member === 'string' && /^(?:[A-Z][a-z]{2} \d|\d{4}-\d\d-\d\dT)/.test(member)
      ? Math.floor(instantOf(member) / 1_000)
      : member,
  )
}

describe.skipIf(!hasSharedData(folder))('real records (skipped where ../shared is missing)', () => {
  const all = hasSharedData(folder) ? samples() : []

  it('are there for the services that are modelled', () => {
    expect(all.length).toBeGreaterThan(20)
  })

  it('log parameters and answers as ours would', () => {
    const differences = all.flatMap(({ record, service, schema }) => {
      const facts = namespaceOf(service)
      return (['requestParameters', 'responseElements'] as const).flatMap((part, index) => {
        const real = record[part]
        if (real === null || real === undefined) return []
        const given = unlogged(NormalizedSchema.of(schema[4 + index] as Schema), real)
        const ours = recordValue(given as Readonly<Record<string, unknown>>, facts)
        const equal =
          JSON.stringify(sorted(undated(ours))) === JSON.stringify(sorted(undated(real)))
        return equal ? [] : [{ event: record.eventName, part, real, ours }]
      })
    })
    expect(differences).toEqual([])
  })

  it('agree on what reads', () => {
    const wrong = all.filter(
      ({ record, service, schema }) =>
        record['readOnly'] !== isReadOnly(namespaceOf(service), schema[2]),
    )
    expect(wrong.map(({ record }) => record.eventName)).toEqual([])
  })

  it('mask what ours masks', () => {
    const masked = all.filter(({ record }) => JSON.stringify(record).includes(mask))
    expect([...new Set(masked.map(({ service }) => service))]).toEqual(['rolesanywhere'])
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, sorted(member)] as const)
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  )
}
