import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isTrailproofError } from '../../src/diagnostic/trailproof-error.ts'
import { correlationMatches, type PlainEvent, sigmaMatcher } from '../support/sigma/run-sigma.ts'

interface SigmaCase {
  readonly id: string
  readonly kind: 'filter' | 'correlation'
  readonly docs: readonly unknown[]
  readonly note: string
  readonly expected_event_ids?: readonly string[]
  readonly expected_groups?: readonly PlainEvent[]
  readonly error?: true
}

const cases: readonly SigmaCase[] = JSON.parse(read('suite.json')).cases

describe('the cases of the Sigma suite', () => {
  it.each(cases.filter(({ kind, error }) => kind === 'filter' && error !== true))(
    '$id: $note',
    ({ docs, expected_event_ids }) => {
      const matches = sigmaMatcher(textOf(docs))
      const found = eventsOf('events').filter(matches)
      expect(found.map(({ _id }) => _id)).toEqual(expected_event_ids)
    },
  )

  it.each(cases.filter(({ kind, error }) => kind === 'correlation' && error !== true))(
    '$id: $note',
    ({ docs, expected_groups }) => {
      const found = correlationMatches(textOf(docs), eventsOf('correlation-events'))
      expect(distinct(found.map(({ groups }) => groups))).toEqual(distinct(expected_groups ?? []))
    },
  )

  it.each(cases.filter(({ error }) => error === true))(
    '$id is refused: $note',
    ({ kind, docs }) => {
      const text = textOf(docs)
      expect(() => (kind === 'filter' ? sigmaMatcher(text) : correlationMatches(text, []))).toThrow(
        expect.toSatisfy(isTrailproofError),
      )
    },
  )
})

function read(name: string): string {
  return readFileSync(new URL(`../cases/sigma/${name}`, import.meta.url), 'utf8')
}

function textOf(docs: readonly unknown[]): string {
  return docs.map((one) => JSON.stringify(one)).join('\n---\n')
}

function eventsOf(name: string): readonly PlainEvent[] {
  const lines = read(`${name}.jsonl`).split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
}

function distinct(groups: readonly PlainEvent[]): readonly string[] {
  return [...new Set(groups.map((group) => JSON.stringify(group)))].sort()
}
