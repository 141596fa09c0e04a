import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { FieldValue } from '../field-source.ts'
import type { Place } from './column.ts'

/** An event on its way through the commands that need no other rows, with what they computed. */
export interface EarlyRow<E> {
  event: E | undefined
  readonly values: FieldValue[]
}

/** A row of a window, with the indexes of the rows that it came from. */
export interface LateRow {
  readonly values: FieldValue[]
  readonly sources: readonly number[]
}

export type EarlyStep<E> = (row: EarlyRow<E>) => boolean
export type LateStep = (rows: readonly LateRow[]) => readonly LateRow[]

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
