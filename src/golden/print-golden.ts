import type { AlertValue } from '../engine/alert.ts'
import type { Golden, GoldenAlert, GoldenCase } from './golden.ts'

const widest = 100

/** Writes a golden: small, in a stable order, a line a case or alert where it fits. */
export function printGolden(golden: Golden): string {
  const cases = golden.cases.toSorted(byKindAndName).map(orderedCase)
  return `${print({ $schema: golden.$schema, scenario: golden.scenario, cases }, '', 0)}\n`
}

type Printable = AlertValue | readonly Printable[] | { readonly [key: string]: Printable | undefined }

function orderedCase(golden: GoldenCase): { readonly [key: string]: Printable | undefined } {
  return {
    case: golden.case,
    says: golden.says,
    reason: golden.reason,
    phaseDependent: golden.phaseDependent?.length === 0 ? undefined : golden.phaseDependent,
    alerts: golden.alerts.map(orderedAlert),
  }
}

function orderedAlert(alert: GoldenAlert): { readonly [key: string]: Printable | undefined } {
  return {
    rule: alert.rule,
    severity: alert.severity,
    steps: alert.steps,
    count: alert.count,
    group: orderedValues(alert.group),
    values: orderedValues(alert.values),
  }
}

function orderedValues(
  values: Readonly<Record<string, AlertValue>>,
): Readonly<Record<string, AlertValue>> | undefined {
  const keys = Object.keys(values).toSorted()
  if (keys.length === 0) return undefined
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))
}

const kinds = ['attack', 'evasion', 'benign', 'false-positive']

const kindOf = ({ case: name }: GoldenCase): number => kinds.indexOf(name.split('/', 1)[0] ?? '')

function byKindAndName(left: GoldenCase, right: GoldenCase): number {
  return kindOf(left) - kindOf(right) || (left.case < right.case ? -1 : 1)
}

/** Prints JSON on one line where it fits beside what stands before it, else a member a line. */
function print(value: Printable, indent: string, before: number): string {
  const short = printShort(value)
  if (indent.length + before + short.length <= widest || typeof value !== 'object') return short
  if (value === null) return short
  const inner = `${indent}  `
  if (isList(value)) {
    const items = value.map((item) => `${inner}${print(item, inner, 1)}`)
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  const members = Object.entries(value).flatMap(([key, member]) => {
    if (member === undefined) return []
    const label = `${JSON.stringify(key)}: `
    return [`${inner}${label}${print(member, inner, label.length + 1)}`]
  })
  return `{\n${members.join(',\n')}\n${indent}}`
}

function printShort(value: Printable): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(printShort).join(', ')}]`
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${JSON.stringify(key)}: ${printShort(member)}`],
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

const isList = (value: Printable): value is readonly Printable[] => Array.isArray(value)
