import type { TrailEvent } from '../../../src/ecs/trail-event.ts'
import { detectorKinds } from '../../../src/engine/create-detector.ts'
import type { Detector } from '../../../src/engine/detector.ts'
import type { DetectorContext } from '../../../src/engine/detector-kind.ts'
import type { CompiledPipeline, CompiledQuery } from '../../../src/language/compiled-query.ts'
import type { FieldSource, FieldType, FieldValue } from '../../../src/language/field-source.ts'
import { queryTextOf } from '../../../src/diagnostic/span.ts'
import type { RuleQuery } from '../../../src/rule/compile-rule-query.ts'
import type {
  EqlRule,
  EsqlRule,
  NewTermsRule,
  QueryRule,
  ThreatMatchRule,
  Rule,
  RuleCommon,
  ThresholdRule,
} from '../../../src/rule/rule.ts'
import { minutes, type Instant } from '../../../src/time/duration.ts'

/** An event of the engine's tests: a time and a few fields, as `k1: 'a'` or `k1: ['a', 'b']`. */
export interface EventDraft {
  readonly at: Instant
  readonly ingested?: Instant | undefined
  readonly id?: string | undefined
  readonly action?: string | undefined
  readonly fields?: Readonly<Record<string, FieldValue>> | undefined
}

/** Whole UUIDs that read as their number. */
export function idOfNumber(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

/** Makes an event; its position is its number. */
export function anEvent(draft: EventDraft, position: number): TrailEvent {
  const { at, ingested, id = idOfNumber(position), action = 'Act', fields = {} } = draft
  return {
    record: {
      eventTime: new Date(at).toISOString(),
      eventSource: 'iam.amazonaws.com',
      eventName: action,
      eventID: id,
      ...fields,
    },
    position,
    time: at,
    ingested,
    cache: [],
  }
}

export const someEvents = (drafts: readonly EventDraft[]): TrailEvent[] => drafts.map(anEvent)

const types: Readonly<Record<string, FieldType>> = {
  '@timestamp': 'date',
  'event.ingested': 'date',
  count: 'long',
}

const verbatimKeys: Readonly<Record<string, string>> = {
  'event.action': 'eventName',
  'event.provider': 'eventSource',
}

/** The fields of the tests' events: `event.action`, times, and every key of the record by its name. */
export const testFields: FieldSource<TrailEvent> = {
  resolve: (name) => {
    if (name.startsWith('unmapped')) return undefined
    return {
      name,
      type: types[name] ?? 'keyword',
      get: (event) => valueOf(event, name),
      verbatimKey: verbatimKeys[name],
      absent: name.startsWith('absent') ? 'the profile leaves it out' : undefined,
    }
  },
  names: () => [],
  known: () => [],
}

export function valueOf(event: TrailEvent, name: string): FieldValue {
  if (name === '@timestamp') return event.time
  if (name === 'event.ingested') return event.ingested
  if (name === '_id') return valueOf(event, 'eventID')
  if (name === 'event.action') return event.record.eventName
  if (name === 'event.provider') return event.record.eventSource
  const value: unknown = event.record[name]
  if (typeof value === 'string' || typeof value === 'number') return value
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

const nothing = { fields: [], needles: [], warnings: [] }

/** A query that matches the events of some actions; none given: all. */
export function aQuery(...actions: readonly string[]): CompiledQuery<TrailEvent> {
  const needles = actions.map((value) => ({
    text: `"${value}"`,
    field: 'event.action',
    kind: 'equals' as const,
    value,
  }))
  return {
    ...nothing,
    needles: actions.length === 0 ? [] : [needles],
    matches: (event) => actions.length === 0 || actions.includes(event.record.eventName),
  }
}

const file = 'rules/test-rule.toml'
const common: Omit<RuleCommon, 'type'> = {
  id: '11111111-1111-4111-8111-111111111111',
  shortName: 'test-rule',
  name: 'Test rule',
  description: 'A rule of the tests.',
  file,
  severity: 'low',
  riskScore: 21,
  techniques: [{ id: 'T1098', declared: 'T1098' }],
  interval: minutes(5),
  lookBack: minutes(6),
  timestampOverride: 'event.ingested',
  maxSignals: 100,
  buildingBlock: false,
  index: ['logs-aws.cloudtrail-*'],
  span: { source: { name: file, text: '[rule]' }, start: 0, end: 6 },
  contentHash: '0'.repeat(64),
}

const text = queryTextOf('event.action: Act', '<test>')

export const aQueryRule = (part: Partial<QueryRule> = {}): QueryRule => ({
  ...common,
  type: 'query',
  query: text,
  ...part,
})

export const anEqlRule = (part: Partial<EqlRule> = {}): EqlRule => ({
  ...common,
  type: 'eql',
  query: text,
  categoryField: 'event.category',
  ...part,
})

export const anEsqlRule = (part: Partial<EsqlRule> = {}): EsqlRule => ({
  ...common,
  type: 'esql',
  query: text,
  ...part,
})

export const aThresholdRule = (part: Partial<ThresholdRule> = {}): ThresholdRule => ({
  ...common,
  type: 'threshold',
  query: text,
  threshold: { fields: ['k1'], value: 2 },
  ...part,
})

export const aNewTermsRule = (part: Partial<NewTermsRule> = {}): NewTermsRule => ({
  ...common,
  type: 'new_terms',
  query: text,
  newTerms: ['k1'],
  history: minutes(60),
  ...part,
})

export const aThreatMatchRule = (part: Partial<ThreatMatchRule> = {}): ThreatMatchRule => ({
  ...common,
  type: 'threat_match',
  query: text,
  indicators: {
    query: queryTextOf('@timestamp >= now-10m', '<test>'),
    language: 'kuery',
    path: 'threat.indicator',
  },
  mapping: [[{ field: 'k1', indicatorField: 'v1', negate: false }]],
  ...part,
})

/** The running form of a rule of the tests. Rules of ES|QL need a pipeline. */
export function detectorOf(
  rule: Rule,
  pipeline?: CompiledPipeline<TrailEvent>,
  query: CompiledQuery<TrailEvent> = aQuery(),
  context: DetectorContext = {},
): Detector {
  const compiled: RuleQuery<TrailEvent> =
    pipeline === undefined ? { kind: 'test', query } : { kind: 'pipeline', query: pipeline }
  const detector = detectorKinds
    .map((kind) => kind.create(rule, compiled, testFields, context))
    .find((made) => made !== undefined)
  if (detector === undefined) throw new Error(`no kind of detector takes a rule of ${rule.type}`)
  return detector
}
