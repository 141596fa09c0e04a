import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { eqlSearch, eqlTest } from '../support/eql-test.ts'
import type { Field, FieldSource } from '../../src/language/field-source.ts'
import { foldCase } from '../../src/language/fold-case.ts'
import type { Needle } from '../../src/language/needle.ts'
import { compileKql } from '../../src/language/kql/compile.ts'
import type { CompiledQuery } from '../../src/language/compiled-query.ts'

type Raw = Readonly<Record<string, string | number | boolean | null>>

const texts = fc.oneof(
  { arbitrary: fc.constantFrom('Create', 'CreateUser', 'User'), weight: 4 },
  {
    arbitrary: fc.constantFrom('22', 'true', 'null', 'say "hi"', 'a\\b', 'Zoë', '', '-', 'e'),
    weight: 1,
  },
)

// Values that are no texts in the raw record are seen as texts, as in the string forms of ECS.
const fields: FieldSource<Raw> = {
  resolve: (name) =>
    name === 'a' || name === 'b' || name === 'derived' ? fieldOf(name) : undefined,
  names: Object.keys,
  known: () => ['a', 'b', 'derived'],
}

function fieldOf(name: string): Field<Raw> {
  const key = name === 'derived' ? 'a' : name
  const get = (event: Raw): string | undefined =>
    event[key] === undefined ? undefined : String(event[key])
  if (name === 'derived')
    return { name, type: 'keyword', get: (event) => get(event)?.toLowerCase() }
  return { name, type: 'keyword', get, verbatimKey: key }
}

describe('needles', () => {
  it('are in the raw text of every record that a KQL query matches', () => {
    const value = fc.oneof(
      texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`),
      fc.constantFrom('Create*', '*User', '*eate*', 'C*r', '*', 'true', '2*', '*e', 'null*'),
    )
    const leaf = fc
      .tuple(fc.constantFrom('a', 'b', 'derived'), value)
      .map(([name, text]) => `${name}:${text}`)
    neverMiss(combined(leaf), (text) => compileKql(queryTextOf(text, 'query'), fields), 41)
  })

  it('are in the raw text of every record that an EQL query matches', () => {
    const quoted = fc
      .oneof(texts, fc.constantFrom('Create*', '*User', 'C?e*'))
      .map((text) => JSON.stringify(text))
    const leaf = fc
      .tuple(
        fc.constantFrom('a', 'b', 'derived'),
        fc.constantFrom('==', '!=', ':', 'like', 'regex'),
        quoted,
      )
      .map((parts) => parts.join(' '))
    const call = fc
      .tuple(
        fc.constantFrom('startsWith', 'endsWith', 'stringContains', 'startsWith~'),
        fc.constantFrom('a', 'b'),
        texts,
      )
      .map(([name, field, text]) => `${name}(${field}, ${JSON.stringify(text)})`)
    const list = fc
      .tuple(fc.constantFrom('in', 'in~'), fc.array(quoted, { minLength: 1, maxLength: 3 }))
      .map(([word, items]) => `a ${word} (${items.join(', ')})`)
    const conditions = combined(fc.oneof(leaf, call, list))
    neverMiss(
      conditions,
      (text) => eqlTest(queryTextOf(`any where ${text}`, 'query'), fields, { categoryField: 'a' }),
      42,
    )
    const sequences = fc
      .array(conditions, { minLength: 2, maxLength: 3 })
      .map((stages) => stages.map((text) => `[any where ${text}]`).join(' '))
    neverMiss(sequences, sequenceBy, 43)
  })
})

function sequenceBy(stages: string): Pick<CompiledQuery<Raw>, 'matches' | 'needles'> {
  const query = queryTextOf(`sequence by b ${stages}`, 'query')
  const { match, needles } = eqlSearch(query, fields, { categoryField: 'a' })
  return { matches: (event) => match(event) !== undefined, needles }
}

function combined(leaf: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const join = fc
    .tuple(leaf, fc.constantFrom('and', 'or'), leaf)
    .map(([left, word, right]) => `(${left} ${word} ${right})`)
  const not = leaf.map((inner) => `(not (${inner}))`)
  const part = fc.oneof({ arbitrary: leaf, weight: 3 }, { arbitrary: join, weight: 3 }, not)
  const pair = fc
    .tuple(part, fc.constantFrom('and', 'or'), part)
    .map(([left, word, right]) => `(${left} ${word} ${right})`)
  return fc.oneof(leaf, part, pair)
}

function neverMiss(
  queries: fc.Arbitrary<string>,
  compile: (text: string) => Pick<CompiledQuery<Raw>, 'matches' | 'needles'>,
  seed: number,
): void {
  const value = fc.oneof({ arbitrary: texts, weight: 4 }, fc.constantFrom(22, true, null, 1e21))
  const records = fc.array(fc.record({ a: value, b: value }, { requiredKeys: ['a'] }), {
    minLength: 6,
    maxLength: 6,
  })
  let needed = 0
  fc.assert(
    fc.property(queries, records, (text, events) => {
      const { matches, needles } = compile(text)
      for (const event of events.filter(matches)) {
        const raw = JSON.stringify(event)
        const folded = foldCase(raw)
        const isIn = ({ text: wanted, ignoreCase }: Needle): boolean =>
          (ignoreCase === true ? folded : raw).includes(wanted)
        needed += needles.length
        expect(needles.filter((group) => !group.some(isIn))).toEqual([])
      }
    }),
    { seed, numRuns: 1500 },
  )
  expect(needed).toBeGreaterThan(300)
}
