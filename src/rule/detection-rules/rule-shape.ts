import { z } from 'zod'
import type { QueryLanguage, Severity } from '../rule.ts'
import { count, filledText, interval, lookBack, texts } from './leaf-shapes.ts'
import { metadataShape } from './metadata-shape.ts'
import { type RawThreat, threatShape } from './threat-shape.ts'

/** `[rule.alert_suppression]`; a threshold rule has the duration only. */
export interface RawSuppression {
  readonly group_by?: readonly string[] | undefined
  readonly duration?: { readonly unit: 's' | 'm' | 'h'; readonly value: number } | undefined
  readonly missing_fields_strategy?: 'suppress' | 'doNotSuppress' | undefined
}

/** An entry of `severity_mapping`. */
export interface RawSeverityMapping {
  readonly field: string
  readonly value: string
  readonly severity: Severity
}

/** An alternative of `threat_mapping`: all its entries must hold. */
export interface RawThreatMapping {
  readonly entries: readonly {
    readonly field: string
    readonly value: string
    readonly negate?: boolean | undefined
  }[]
}

/** `[rule]` as far as it decides what fires or what an alert says. Durations are in milliseconds. */
interface RawCommon {
  readonly name: string
  readonly description: string
  readonly rule_id: string
  readonly severity: Severity
  readonly risk_score: number
  readonly from?: number | undefined
  readonly interval?: number | undefined
  readonly timestamp_override?: string | undefined
  readonly max_signals?: number | undefined
  readonly version?: number | undefined
  readonly building_block_type?: 'default' | undefined
  readonly index?: readonly string[] | undefined
  readonly threat?: readonly RawThreat[] | undefined
  readonly alert_suppression?: RawSuppression | undefined
  readonly timestamp_override_fallback_disabled?: boolean | undefined
  readonly exceptions_list?: readonly { readonly list_id: string }[] | undefined
  readonly severity_mapping?: readonly RawSeverityMapping[] | undefined
  readonly risk_score_mapping?: readonly { readonly field: string }[] | undefined
  readonly rule_name_override?: string | undefined
  readonly tags?: readonly string[] | undefined
  readonly query: string
}

/** A rule of one of the types that run. */
export type RawRule = RawCommon &
  (
    | { readonly type: 'query' | 'esql' }
    | { readonly type: 'eql'; readonly event_category_override?: string | undefined }
    | {
        readonly type: 'threshold'
        readonly threshold: {
          readonly field: readonly string[]
          readonly value: number
          readonly cardinality?:
            readonly { readonly field: string; readonly value: number }[] | undefined
        }
      }
    | {
        readonly type: 'threat_match'
        readonly threat_query: string
        readonly threat_language?: QueryLanguage | undefined
        readonly threat_indicator_path?: string | undefined
        readonly threat_mapping: readonly RawThreatMapping[]
      }
    | {
        readonly type: 'new_terms'
        readonly new_terms: {
          readonly value: readonly string[]
          readonly history_window_start: readonly { readonly value: number }[]
        }
      }
  )

/** A file that holds one rule. */
export interface RawRuleFile {
  readonly rule: RawRule
}

const duration = z.strictObject({ unit: z.enum(['s', 'm', 'h']), value: count })
const suppression = z.strictObject({
  group_by: z.array(filledText).min(1).max(3),
  duration: duration.optional(),
  missing_fields_strategy: z.enum(['suppress', 'doNotSuppress']).optional(),
})
const anyTables = z.array(z.record(z.string(), z.unknown()))

const severity = z.enum(['low', 'medium', 'high', 'critical'])
const severityMapping = z.strictObject({
  field: filledText,
  operator: z.literal('equals').optional(),
  value: z.string(),
  severity,
})
const riskScoreMapping = z.strictObject({
  field: filledText,
  operator: z.literal('equals').optional(),
  value: z.string().optional(),
  risk_score: z.int().optional(),
})
const exceptionList = z.strictObject({
  id: z.string().optional(),
  list_id: filledText,
  namespace_type: z.enum(['agnostic', 'single']).optional(),
  type: z.string().optional(),
})

const common = {
  name: filledText,
  author: texts.optional(),
  description: filledText,
  rule_id: filledText.max(256),
  risk_score: z.int().min(0).max(100),
  severity,
  from: lookBack.optional(),
  interval: interval.optional(),
  to: z.string().optional(),
  max_signals: count.optional(),
  timestamp_override: filledText.optional(),
  timestamp_override_fallback_disabled: z.boolean().optional(),
  building_block_type: z.enum(['default']).optional(),
  threat: z.array(threatShape).optional(),
  threat_mappings: anyTables.optional(),
  actions: anyTables.optional(),
  enabled: z.boolean().optional(),
  exceptions_list: z.array(exceptionList).optional(),
  false_positives: texts.optional(),
  filters: anyTables.optional(),
  investigation_fields: z.strictObject({ field_names: z.array(filledText) }).optional(),
  license: z.string().optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  note: z.string().optional(),
  references: texts.optional(),
  related_integrations: anyTables.optional(),
  required_fields: anyTables.optional(),
  response_actions: anyTables.optional(),
  revision: z.int().optional(),
  risk_score_mapping: z.array(riskScoreMapping).optional(),
  rule_name_override: z.string().optional(),
  setup: z.string().optional(),
  severity_mapping: z.array(severityMapping).optional(),
  tags: texts.optional(),
  throttle: z.string().optional(),
  timeline_id: z.string().optional(),
  timeline_title: z.string().optional(),
  version: count.optional(),
}

const queried = {
  ...common,
  query: z.string().refine((text) => text.trim() !== '', 'must not be empty'),
  index: texts.optional(),
  data_view_id: z.string().optional(),
  alert_suppression: suppression.optional(),
}
const kql = { ...queried, language: z.enum(['kuery', 'lucene']) }

const threshold = z.strictObject({
  field: z.union([z.string().transform(listOf), z.array(filledText).max(5)], {
    error: 'must be a list of at most 5 field names',
  }),
  value: count,
  cardinality: z.array(z.strictObject({ field: filledText, value: count })).optional(),
})
const newTerms = z.strictObject({
  field: z.literal('new_terms_fields'),
  value: z.array(filledText).min(1).max(3),
  history_window_start: z
    .array(z.strictObject({ field: z.literal('history_window_start'), value: lookBack }))
    .min(1)
    .max(1),
})
const threatMatch = {
  threat_query: z.string().max(100_000),
  threat_language: z.enum(['kuery', 'lucene']).optional(),
  threat_index: texts.optional(),
  threat_filters: anyTables.optional(),
  threat_indicator_path: filledText.optional(),
  threat_mapping: z
    .array(
      z.strictObject({
        entries: z
          .array(
            z.strictObject({
              field: filledText,
              value: filledText,
              type: z.literal('mapping').optional(),
              negate: z.boolean().optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  concurrent_searches: count.optional(),
  items_per_search: count.optional(),
}

const shapes = {
  query: z.strictObject({ ...kql, type: z.literal('query') }),
  eql: z.strictObject({
    ...queried,
    type: z.literal('eql'),
    language: z.literal('eql'),
    event_category_override: filledText.optional(),
    timestamp_field: z.string().optional(),
    tiebreaker_field: z.string().optional(),
  }),
  esql: z.strictObject({ ...queried, type: z.literal('esql'), language: z.literal('esql') }),
  threshold: z.strictObject({
    ...kql,
    type: z.literal('threshold'),
    threshold,
    alert_suppression: z.strictObject({ duration }).optional(),
  }),
  threat_match: z.strictObject({ ...kql, type: z.literal('threat_match'), ...threatMatch }),
  new_terms: z.strictObject({ ...kql, type: z.literal('new_terms'), new_terms: newTerms }),
}

/** The type of a rule that runs. */
export type RuleType = RawRule['type']

/** The rule types that run, in the order of Elastic's documentation. */
export const ruleTypes: readonly RuleType[] = [
  'query',
  'eql',
  'esql',
  'threshold',
  'threat_match',
  'new_terms',
]

const fileShapes: Readonly<Record<RuleType, z.ZodType<RawRuleFile>>> = {
  query: fileShape(shapes.query),
  eql: fileShape(shapes.eql),
  esql: fileShape(shapes.esql),
  threshold: fileShape(shapes.threshold),
  threat_match: fileShape(shapes.threat_match),
  new_terms: fileShape(shapes.new_terms),
}

/** The shape of a file whose rule has the given type. */
export function fileShapeOf(type: RuleType): z.ZodType<RawRuleFile> {
  return fileShapes[type]
}

/** The shape of a file whose type does not run: what every rule has, and anything else. */
export const otherFileShape: z.ZodType = fileShape(z.looseObject(common))

/** The types whose rules may have a key, to explain a key in a rule of another type. */
export function typesWithKey(key: string): readonly RuleType[] {
  return ruleTypes.filter((type) => Object.hasOwn(shapes[type].shape, key))
}

function fileShape<T>(rule: z.ZodType<T>): z.ZodType<{ readonly rule: T }> {
  return z.strictObject({
    metadata: metadataShape.optional(),
    transform: z.record(z.string(), z.unknown()).optional(),
    rule,
  })
}

function listOf(text: string): readonly string[] {
  return text === '' ? [] : [text]
}
