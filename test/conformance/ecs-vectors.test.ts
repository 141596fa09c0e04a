import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { trailEvent } from '../../src/ecs/make-trail-event.ts'
import { ingestClock } from '../../src/ecs/ingest-clock.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import { toDocument } from '../../src/ecs/to-document.ts'
import type { CloudTrailRecord } from '../../src/cloudtrail/record.ts'

interface Vector {
  readonly name: string
  readonly input: CloudTrailRecord
  readonly expected: Tree
  readonly inferred_8_9_0?: Tree
  readonly note?: string
}
type Tree = { readonly [key: string]: unknown }

const file = fileURLToPath(new URL('../../../shared/data/ecs-vectors.jsonl', import.meta.url))
const vectors: readonly Vector[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Vector)
  : []

/** What the vectors leave out: set outside the integration's pipeline (Fleet, shipper, index mapping). */
const outsideThePipeline = [
  'data_stream',
  'tags',
  'event.module',
  'event.dataset',
  'event.ingested',
]

describe.skipIf(vectors.length === 0)(
  "documents of Elastic's own tests (../shared/data/ecs-vectors.jsonl)",
  () => {
    it.each(vectors)('$name', (vector) => {
      const event = trailEvent(vector.input, 0, ingestClock(defaultProfile))
      const ours = flat(toDocument(event, { ...defaultProfile, geo: 'off' }))
      const theirs = { ...flat(vector.expected), ...flat(vector.inferred_8_9_0 ?? {}) }
      const leftOut = flattenedLeftOut(vector) ? ['aws.cloudtrail.flattened'] : []
      expect(without(ours, [...outsideThePipeline, ...leftOut])).toEqual(theirs)
    })
  },
)

/** The vector of RunInstances says in its note that its flattened copies were not transcribed. */
function flattenedLeftOut({ note }: Vector): boolean {
  return note === 'aws.cloudtrail.flattened.* left out of expected'
}

function flat(tree: Tree, prefix = ''): Record<string, unknown> {
  const entries = Object.entries(tree).flatMap(([key, value]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`
    return isTree(value) ? Object.entries(flat(value, name)) : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function without(
  fields: Record<string, unknown>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([field]) => !names.some((name) => field === name || field.startsWith(`${name}.`)),
    ),
  )
}
