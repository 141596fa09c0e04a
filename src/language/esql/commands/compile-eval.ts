import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { Column } from '../column.ts'
import type { PipelineBuilder } from '../pipeline-builder.ts'
import type { EarlyRow } from '../pipeline-rows.ts'
import type { Assignment, EvalCommand } from '../tree.ts'
import type { Typed } from '../typed.ts'
import type { ColumnType } from '../types.ts'

/** EVAL computes columns one after the other; a name that exists moves to the end. */
export function compileEval<E>(
  { fields }: Pick<EvalCommand, 'fields'>,
  builder: PipelineBuilder<E>,
): void {
  for (const field of fields) {
    builder.scope.define(defineColumn(field, builder))
  }
}

/** Computes a column, from the event alone where that suffices; it is not in the scope yet. */
export function defineColumn<E>(field: Assignment, builder: PipelineBuilder<E>): Column<E> {
  const name = nameOfColumn(field)
  const { typed, late } = builder.lower(field.expression)
  const type = valueType(typed)
  const { possible } = typed
  if (late) {
    const value = builder.lateValue(typed)
    const place = builder.slots.newPlace()
    builder.late.push((rows) => {
      for (const row of rows) row.values[place.slot] = value(row)
      return rows
    })
    return { name, type, place, possible }
  }
  const value = builder.earlyValue(typed)
  const place = builder.early.newPlace()
  const fill = (row: EarlyRow<E>): boolean => {
    row.values[place.slot] = value(row)
    return true
  }
  builder.early.add(fill, [place.slot])
  return { name, type, place, possible }
}

/** The name that is given, else the column's own, else the expression as it is written. */
export function nameOfColumn({ name, expression, written }: Assignment): string {
  if (name !== undefined) return name.text
  return expression.kind === 'column' ? expression.name : written
}

/** The type of a column.
 * @throws TrailproofError ESQL_TYPE for a span of time, which no column holds */
export function valueType({ type, span }: Typed): ColumnType {
  if (type !== 'timespan') return type
  throw new TrailproofError('ESQL_TYPE', 'A span of time is no value of a column.', {
    span,
    hint: 'Use it beside a date: NOW() - 5 minutes.',
  })
}
