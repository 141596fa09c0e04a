import type { FunctionDefinition } from '../expression/expression.ts'
import { parseDate } from '../date-math.ts'
import type { FieldValue, Scalar } from '../field-source.ts'
import { foldCase } from '../fold-case.ts'
import { readNumber } from '../read-number.ts'
import type { ReferenceManner, TimePart } from './tree.ts'

/** `number(value)`: the numbers among the values, also where they are written as text. */
export const numberOf: FunctionDefinition = {
  name: 'number',
  evaluate: ([value]) => mapped(value, (item) => readNumber(String(item))),
}

/** `minute(date)` and its like, in UTC; a week is that of ISO 8601. */
export const timePartOf: Readonly<Record<TimePart, FunctionDefinition>> = {
  minute: partFunction('minute', (date) => date.getUTCMinutes()),
  hour: partFunction('hour', (date) => date.getUTCHours()),
  day: partFunction('day', (date) => date.getUTCDate()),
  week: partFunction('week', isoWeek),
  month: partFunction('month', (date) => date.getUTCMonth() + 1),
  year: partFunction('year', (date) => date.getUTCFullYear()),
}

function partFunction(name: string, read: (date: Date) => number): FunctionDefinition {
  return {
    name,
    evaluate: ([value]) =>
      mapped(value, (item) => {
        const at = parseDate(String(item))?.from
        return at === undefined ? undefined : read(new Date(at))
      }),
  }
}

const day = 86_400_000

/** The week whose Thursday lies in the year. */
function isoWeek(date: Date): number {
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
  const thursday = midnight + (4 - (date.getUTCDay() || 7)) * day
  const yearStart = Date.UTC(new Date(thursday).getUTCFullYear(), 0)
  return Math.floor((thursday - yearStart) / day / 7) + 1
}

function mapped(value: FieldValue, change: (item: Scalar) => number | undefined): FieldValue {
  if (value === undefined) return undefined
  if (typeof value !== 'object') return change(value)
  const changed = value.flatMap((item) => change(item) ?? [])
  return changed.length === 0 ? undefined : changed
}

type Relation = (value: string, other: string) => boolean

const relations: Readonly<Record<ReferenceManner, Relation>> = {
  equals: (value, other) => value === other,
  contains: (value, other) => value.includes(other),
  startswith: (value, other) => value.startsWith(other),
  endswith: (value, other) => value.endsWith(other),
}

/** `equals(field, other)` and its like: true when some value of the first relates so to some value of the second. */
export function relationOf(manner: ReferenceManner, cased: boolean): FunctionDefinition {
  const holds = relations[manner]
  const shown = cased
    ? (item: Scalar): string => String(item)
    : (item: Scalar): string => foldCase(String(item))
  return {
    name: cased ? manner : `${manner}~`,
    evaluate: ([value, other]) => {
      if (value === undefined || other === undefined) return undefined
      const others = listOf(other).map(shown)
      return listOf(value).some((item) => others.some((one) => holds(shown(item), one)))
    },
  }
}

function listOf(value: Scalar | readonly Scalar[]): readonly Scalar[] {
  return typeof value === 'object' ? value : [value]
}
