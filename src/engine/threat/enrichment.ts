import type { FieldSource, FieldValue, Scalar } from '../../language/field-source.ts'
import type { Indicator } from '../../rule/indicators.ts'
import type { AlertValue } from '../alert.ts'
import { alertValue } from '../field-columns.ts'
import type { ThreatMatch } from './threat-index.ts'

/** What an alert says of the indicators it matched: `threat.enrichments.*` as Kibana writes them, a list a field where
 * there are several. */
export function enrichmentOf(
  matches: readonly ThreatMatch[],
  context: {
    readonly indicators: readonly Indicator[]
    readonly fields: FieldSource<unknown>
    /** `threat_indicator_path`. */
    readonly path: string
  },
): Readonly<Record<string, AlertValue>> {
  const { indicators, fields, path } = context
  const matched = (key: string, valueOf: (match: ThreatMatch) => Scalar): [string, AlertValue] => [
    `threat.enrichments.matched.${key}`,
    oneOrMore(matches.map(valueOf)),
  ]
  const places = [...new Set(matches.map(({ indicator }) => indicator))]
  const inside = [...fields.known()].filter((name) => name.startsWith(`${path}.`))
  const shown = inside.flatMap((name): [string, AlertValue][] => {
    const field = fields.resolve(name)
    const values = places.flatMap((place) => listOf(field?.get(indicators[place]!.document)))
    if (field === undefined || values.length === 0) return []
    const shownName = `threat.enrichments.indicator.${name.slice(path.length + 1)}`
    return [[shownName, alertValue(values.length === 1 ? values[0] : values, field.type)]]
  })
  return Object.fromEntries([
    matched('atomic', ({ atomic }) => atomic),
    matched('field', ({ field }) => field),
    matched('id', ({ indicator }) => indicators[indicator]!.id),
    matched('index', ({ indicator }) => indicators[indicator]!.index),
    ['threat.enrichments.matched.type', 'indicator_match_rule'],
    ...shown,
  ])
}

function oneOrMore(values: readonly Scalar[]): AlertValue {
  return values.length === 1 ? values[0]! : values
}

function listOf(value: FieldValue): readonly Scalar[] {
  if (value === undefined) return []
  return typeof value === 'object' ? value : [value]
}
