import type { Scalar } from '../language/field-source.ts'
import type { AlertOverrides, Rule, Severity } from '../rule/rule.ts'
import type { AlertValue } from './alert.ts'

/** What an alert says about its rule that events can change. */
export interface AlertFace {
  readonly name: string
  readonly severity: Severity
  readonly riskScore: number
}

/** Reads severity, risk score and name of an alert from its event, as Kibana does: of several severities the highest
 * counts, of several numbers the greatest, and what does not fit leaves the rule's own.
 * @example faceOf(rule, (name) => (name === 'event.severity' ? 73 : null)).riskScore */
export function faceOf(rule: Rule, valueOf: (field: string) => AlertValue): AlertFace {
  const { name, severity, riskScore, overrides } = rule
  if (overrides === undefined) return { name, severity, riskScore }
  return {
    name: nameOf(overrides, valueOf) ?? name,
    severity: severityOf(overrides, valueOf) ?? severity,
    riskScore: riskScoreOf(overrides, valueOf) ?? riskScore,
  }
}

type ValueOf = (field: string) => AlertValue

const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical']

function severityOf({ severity = [] }: AlertOverrides, valueOf: ValueOf): Severity | undefined {
  const met = severity
    .filter(({ field, value }) =>
      itemsOf(valueOf(field)).some((item) => isValue(field, item, value)),
    )
    .map((mapping) => severities.indexOf(mapping.severity))
  return severities[Math.max(-1, ...met)]
}

/** Texts and whole numbers are compared as texts; event.severity as a number. */
function isValue(field: string, item: Scalar, value: string): boolean {
  if (field === 'event.severity') return item === Math.floor(Number(value))
  const isComparable = typeof item === 'string' || Number.isSafeInteger(item)
  return isComparable && String(item) === value
}

function riskScoreOf({ riskScoreField }: AlertOverrides, valueOf: ValueOf): number | undefined {
  if (riskScoreField === undefined) return undefined
  const scores = itemsOf(valueOf(riskScoreField))
    .map((item) => (typeof item === 'boolean' ? Number.NaN : Number(item)))
    .filter((score) => Number.isSafeInteger(score) && score >= 0 && score <= 100)
  return scores.length === 0 ? undefined : Math.max(...scores)
}

function nameOf({ nameField }: AlertOverrides, valueOf: ValueOf): string | undefined {
  if (nameField === undefined) return undefined
  const name = valueOf(nameField)
  // Kibana takes a name from a single text only.
  return typeof name === 'string' ? name : undefined
}

function itemsOf(value: AlertValue): readonly Scalar[] {
  if (value === null) return []
  return typeof value === 'object' ? value : [value]
}
