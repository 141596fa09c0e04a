import type { PipelineRow } from '../../compiled-query.ts'
import type { FieldValue } from '../../field-source.ts'
import type { CarriedValue } from '../late-slots.ts'
import type { EarlyRow, EarlyStep } from '../pipeline-rows.ts'

/** Matches an event by all steps, with nothing remembered. */
export function matchAfresh<E>(
  steps: readonly EarlyStep<E>[],
  carried: readonly CarriedValue<E>[],
): (event: E) => PipelineRow | undefined {
  const runs = steps.map(({ run }) => run)
  const getters = carried.map(({ get }) => get)
  // One row for all events: what is left of an event is copied out of it.
  const row: EarlyRow<E> = { event: undefined, values: [] }
  return (event) => {
    row.event = event
    for (let index = 0; index < runs.length; index += 1) {
      if (!runs[index]!(row)) return undefined
    }
    return { columns: columnsOf(row, getters) }
  }
}

/** Copies the columns out of a row. */
export function columnsOf<E>(
  row: EarlyRow<E>,
  getters: readonly ((row: EarlyRow<E>) => FieldValue)[],
): FieldValue[] {
  const columns: FieldValue[] = []
  for (let index = 0; index < getters.length; index += 1) columns.push(getters[index]!(row))
  return columns
}
