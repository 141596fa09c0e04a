import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCase } from '../../src/language/fold-case.ts'
import { rawFieldSource } from '../../src/language/raw-field-source.ts'
import { compileSigma } from '../../src/language/sigma/compile.ts'
import type { SigmaCorrelation } from '../../src/language/sigma/correlation/correlation.ts'
import { Correlator } from '../../src/language/sigma/correlation/correlator.ts'
import { noMapping } from '../../src/language/sigma/mapping.ts'
import { readSigmaFile } from '../../src/rule/sigma/read-sigma-file.ts'
import { type PlainEvent, sigmaMatcher, sigmaRules } from '../support/sigma/run-sigma.ts'
import { slowCorrelation, type SlowEvent } from '../support/sigma/slow-correlation.ts'
import { type PlainDetection, slowMatches } from '../support/sigma/slow-sigma.ts'

const fieldNames = ['eventName', 'b', 'c'] as const
const texts = fc.constantFrom(
  'Create',
  'createuser',
  'User',
  'a\\b',
  'a*b',
  '',
  'é',
  'É',
  '\u212a',
  'k',
  '7',
  '7.0',
  'true',
  'x\ny',
  '{"k":1}',
)
const eventValue = fc.oneof(
  { arbitrary: texts, weight: 5 },
  fc.constantFrom(7, 10, -1, 5.5, true, false, null),
  fc.array(texts, { maxLength: 3 }),
  fc.constantFrom({ k: 1 }, { k: ['User'] }),
)
const events = fc.array(
  fc.record(Object.fromEntries(fieldNames.map((name) => [name, eventValue])), { requiredKeys: [] }),
  { minLength: 4, maxLength: 4 },
)

const wantedText = fc.constantFrom(
  'create*',
  '*user',
  'CREATEUSER',
  'a\\\\b',
  'a\\*b',
  'a?b',
  '?',
  '*',
  '',
  'é',
  'K',
  '7',
  'TRUE',
  'x*y',
  '\\',
  'k"',
)
const textItem = fc
  .tuple(
    fc.constantFrom(...fieldNames),
    fc.constantFrom(
      '',
      '|contains',
      '|startswith',
      '|endswith',
      '|cased',
      '|contains|cased',
      '|neq',
      '|contains|all',
      '|all',
    ),
    fc.oneof(wantedText, fc.array(wantedText, { minLength: 1, maxLength: 3 })),
  )
  .map(([name, modifiers, value]) => ({ [name + modifiers]: value }))
const plainItem = fc
  .tuple(fc.constantFrom(...fieldNames), fc.constantFrom(7, 10, true, null, [7, 'User', null], 5.5))
  .map(([name, value]) => ({ [name]: value }))
const numberItem = fc
  .tuple(
    fc.constantFrom(...fieldNames),
    fc.constantFrom('lt', 'lte', 'gt', 'gte'),
    fc.integer({ min: -2, max: 11 }),
  )
  .map(([name, operator, value]) => ({ [`${name}|${operator}`]: value }))
const existsItem = fc
  .tuple(fc.constantFrom(...fieldNames), fc.boolean())
  .map(([name, value]) => ({ [`${name}|exists`]: value }))
const map = fc
  .array(fc.oneof({ arbitrary: textItem, weight: 4 }, plainItem, numberItem, existsItem), {
    minLength: 1,
    maxLength: 2,
  })
  .map((items) => Object.assign({}, ...items) as object)
const search = fc.oneof(
  { arbitrary: map, weight: 3 },
  fc.array(map, { minLength: 1, maxLength: 2 }),
  fc.array(fc.constantFrom('user', 'a\\*b', 'cr?ate', '7'), { minLength: 1, maxLength: 2 }),
)
const detections: fc.Arbitrary<PlainDetection> = fc.record({
  sel_a: search,
  sel_b: search,
  other: search,
  condition: fc.constantFrom(
    'sel_a',
    'sel_a and not sel_b',
    'sel_a or sel_b and other',
    '(sel_a or sel_b) and not other',
    '1 of sel_*',
    'all of sel_* or other',
    'not 1 of them',
    'not (sel_a and sel_b) or not other',
    'any of them',
  ),
})

const ruleText = (detection: PlainDetection): string =>
  JSON.stringify({ title: 't', logsource: { category: 'test' }, detection })

function nameOf(event: PlainEvent): string {
  const name = event['eventName']
  return typeof name === 'string' ? name : 'Create'
}

describe('Sigma', () => {
  it('compiles detections to what a slow reader of the specification says', () => {
    let found = 0
    fc.assert(
      fc.property(detections, events, (detection, some) => {
        const matches = sigmaMatcher(ruleText(detection))
        const expected = some.map((event) => slowMatches(detection, event))
        found += expected.filter(Boolean).length
        expect(some.map((event) => matches(event))).toEqual(expected)
      }),
      { seed: 51, numRuns: 1500 },
    )
    expect(found).toBeGreaterThan(1000)
  })

  it('gives needles that are in the raw text of every event that a rule matches', () => {
    const fields = rawFieldSource<PlainEvent>({
      recordOf: (event) => event,
      verbatim: ['eventName'],
    })
    const named = events.map((some) =>
      some.map((event) => ({ ...event, eventName: nameOf(event) })),
    )
    const wanted = fc.constantFrom('createUSER', ['Create*', 'user'], '*User', ['k', 'É'], 'Create')
    let needed = 0
    fc.assert(
      fc.property(named, detections, wanted, (some, detection, eventName) => {
        const condition = 'need and (sel_a or not other)'
        const [rule] = sigmaRules(ruleText({ ...detection, need: { eventName }, condition }))
        if (rule?.type !== 'sigma') throw new Error('No rule.')
        const { matches, needles } = compileSigma(rule.detection, fields)
        for (const event of some.filter(matches)) {
          const raw = JSON.stringify(event)
          needed += needles.length
          const missing = needles.filter(
            (group) =>
              !group.some(({ text, ignoreCase }) =>
                (ignoreCase === true ? foldCase(raw) : raw).includes(text),
              ),
          )
          expect(missing).toEqual([])
        }
      }),
      { seed: 52, numRuns: 1000 },
    )
    expect(needed).toBeGreaterThan(200)
  })

  it('reads any text, or says what is wrong with it', () => {
    const words = fc.constantFrom(
      'title: t\n',
      'logsource:\n',
      '  product: aws\n',
      'detection:\n',
      '  sel:\n',
      '    a|re: "("\n',
      '    a|all: [x]\n',
      '  condition: sel\n',
      '  condition: 1 of s* |\n',
      '---\n',
      'correlation:\n',
      '  type: temporal\n',
      '  rules: [a]\n',
      '  timespan: 5m\n',
      '- ',
      '? ',
      '&a ',
      '*a ',
      '!!x ',
      '"',
      "'",
      '{',
      '[',
      ']',
      '}',
      ': ',
      '\t',
      '\u0000',
      '\ud800',
      '| \n',
      '> \n',
      '%',
      '#',
      '\r\n',
      '\ufeff',
    )
    const text = fc.oneof(
      fc.array(words, { maxLength: 25 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(text, (any) => {
        const readings = readSigmaFile(
          { name: 'a.yml', text: any },
          { stem: 'a', contentHash: '', mapping: noMapping },
        )
        for (const { part, findings } of readings) {
          const stops = findings.some(({ severity }) => severity !== 'warning')
          expect(part === undefined).toBe(stops)
        }
      }),
      { seed: 53, numRuns: 1500 },
    )
  })
})

const limits = fc.tuple(
  fc.constantFrom('gt', 'gte', 'lt', 'lte', 'eq', 'neq'),
  fc.integer({ min: 0, max: 6 }),
)
const correlations = fc
  .record({
    type: fc.constantFrom(
      'event_count',
      'value_count',
      'temporal',
      'temporal_ordered',
      'value_sum',
      'value_avg',
      'value_percentile',
      'value_median',
    ),
    timespan: fc.integer({ min: 1, max: 10 }),
    limits: fc.array(limits, { minLength: 1, maxLength: 2 }),
    isBare: fc.boolean(),
    percentile: fc.constantFrom(0, 25, 90, 100),
  })
  .map(({ type, timespan, limits: some, isBare, percentile }): SigmaCorrelation => {
    const isTemporal = type === 'temporal' || type === 'temporal_ordered'
    const span = { source: { name: 'c', text: '' }, start: 0, end: 0 }
    return {
      type,
      timespan,
      limits: isTemporal && isBare ? [] : some.map(([operator, value]) => ({ operator, value })),
      rules: ['a', 'b', 'c'].map((name) => ({ name, span })),
      groupBy: ['g'],
      fields: type.startsWith('value_') ? ['v'] : [],
      percentile: type === 'value_median' ? 50 : percentile,
      aliases: {},
      generate: false,
      span,
    }
  })
const correlated = fc
  .array(
    fc.record({
      time: fc.integer({ min: 0, max: 40 }),
      rules: fc.subarray([0, 1, 2], { minLength: 1 }),
      group: fc.constantFrom('x', 'y'),
      measured: fc.option(fc.constantFrom(1, 2, 3, 0.5, -1), { nil: undefined }),
      delay: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 18 },
  )
  .map((some) => some.map((event, number) => ({ ...event, number })))

describe('a correlation', () => {
  it('finds, while events come late and windows slide, what a slow look at every window finds', () => {
    let found = 0
    fc.assert(
      fc.property(correlations, correlated, (correlation, some) => {
        const expected = slowCorrelation(correlation, some)
        found += expected.length
        expect(byGroup(slidingMatches(correlation, some))).toEqual(byGroup(expected))
      }),
      { seed: 54, numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(1000)
  })
})

type LateEvent = SlowEvent & { readonly delay: number }

/** Events arrive by time and delay, and after each the windows that nothing can change any more are closed. */
function slidingMatches(
  correlation: SigmaCorrelation,
  events: readonly LateEvent[],
): ReturnType<typeof slowCorrelation> {
  const source = (leaf: number) => ({
    from: { kind: 'leaf', leaf } as const,
    group: [0],
    fields: [1],
  })
  const fields = correlation.fields.length > 0
  const sources = [0, 1, 2].map((leaf) => ({ ...source(leaf), fields: fields ? [1] : [] }))
  const correlator = new Correlator({ correlation, sources, groupColumns: [0] })
  const arrivals = events.toSorted((a, b) => a.time + a.delay - (b.time + b.delay))
  const matches = arrivals.flatMap(({ number, time, rules, group, measured, delay }) => {
    correlator.add({ number, time, order: number, leaves: rules, values: [group, measured] })
    return correlator.close(time + delay - 5)
  })
  return [...matches, ...correlator.close(Number.POSITIVE_INFINITY)].map((match) => ({
    group: String(match.group[0]),
    events: match.events,
    value: match.measure.value,
  }))
}

function byGroup(matches: ReturnType<typeof slowCorrelation>): readonly string[] {
  return matches.map(({ group, events, ...rest }) => JSON.stringify([group, events, rest])).sort()
}
