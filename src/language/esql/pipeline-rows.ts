import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { FieldValue } from '../field-source.ts'
import type { Place } from './column.ts'

/** An event on its way through the commands that need no other rows, with what they computed. */
export interface EarlyRow<E> {
  event: E | undefined
  readonly values: FieldValue[]
}

/** A row of a window, with the numbers of the rows that it came from. */
export interface LateRow {
  readonly values: FieldValue[]
  readonly sources: readonly number[]
  /** What STATS knows of the row, computed when it is asked for: most groups are dropped for their first number. */
  readonly compute?: ((slot: number) => FieldValue) | undefined
}

/** The rows that a window is made of, by number. Values are read slot by slot: a row need not be there as an object. */
export interface RowReader {
  /** A row with the values of some slots, good until the next is read. */
  readonly read: (row: number, slots: readonly number[]) => LateRow
  /** The order of the window. */
  readonly compare: (left: number, right: number) => number
}

/** The value of a row at a slot. */
export function valueAt(row: LateRow, slot: number): FieldValue {
  const value = row.values[slot]
  return value === undefined && row.compute !== undefined ? row.compute(slot) : value
}

/** Rows that are there as objects, in their order. */
export function readerOf(rows: readonly LateRow[]): RowReader {
  return { read: (row) => rows[row]!, compare: (left, right) => left - right }
}

/** What a command does with a row that needs no others. */
export interface EarlyStep<E> {
  /** False drops the row. */
  readonly run: (row: EarlyRow<E>) => boolean
  readonly reads: readonly Place<E>[]
  /** The slots that it fills. */
  readonly writes: readonly number[]
}

export type LateStep = (rows: readonly LateRow[]) => readonly LateRow[]

/** Opens the groups of a window that is empty. */
export type OpenGroups = (rows: RowReader) => {
  readonly enter: (row: number) => void
  readonly leave: (row: number) => void
  /** A row for each group that is there. */
  readonly rows: () => readonly LateRow[]
}

/** Reads a column that the event alone decides. */
export function earlyGetter<E>(place: Place<E>): (row: EarlyRow<E>) => FieldValue {
  switch (place.kind) {
    case 'source': {
      const { get } = place
      return (row) => (row.event === undefined ? undefined : get(row.event))
    }
    case 'early': {
      const { slot } = place
      return (row) => row.values[slot]
    }
    case 'late':
      throw new TrailproofError('INTERNAL', 'A column of the window was read from an event.')
  }
}
