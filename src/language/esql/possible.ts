import type { FieldValue } from '../field-source.ts'
import type { EsqlType } from './types.ts'

/** A field that no document can carry, and why. */
export interface AbsentField {
  readonly field: string
  readonly reason: string
}

/** Which values an expression can take, whatever the events: what a blind rule is told from. */
export interface Possible {
  /** All of them, or `any` when they cannot be listed. */
  readonly values: readonly FieldValue[] | 'any'
  /** The absent field that narrowed them. */
  readonly because?: AbsentField | undefined
}

const most = 16

export const anything: Possible = { values: 'any' }

export function exactly(value: FieldValue): Possible {
  return { values: [value] }
}

/** A list of possible values; too many become `any`. */
export function oneOf(values: readonly FieldValue[], because: AbsentField | undefined): Possible {
  const distinct = new Map(values.map((value) => [JSON.stringify(value), value]))
  return distinct.size > most ? anything : { values: [...distinct.values()], because }
}

export function isOnlyNull({ values }: Possible): boolean {
  return values !== 'any' && values.every((value) => value === undefined)
}

export function canBe({ values }: Possible, value: FieldValue): boolean {
  return values === 'any' || values.includes(value)
}

/** The values as a list where there are few: a boolean has three. */
export function listed({ values }: Possible, type: EsqlType): readonly FieldValue[] | undefined {
  if (values !== 'any') return values
  return type === 'boolean' ? [true, false, undefined] : undefined
}

/** The union of several, as of the branches of CASE. */
export function union(all: readonly Possible[]): Possible {
  const because = becauseOf(all)
  const values: FieldValue[] = []
  for (const one of all) {
    if (one.values === 'any') return { values: 'any', because }
    values.push(...one.values)
  }
  return oneOf(values, because)
}

export function becauseOf(all: readonly Possible[]): AbsentField | undefined {
  return all.find((one) => one.because !== undefined)?.because
}
