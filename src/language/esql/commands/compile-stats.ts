import type { Column } from '../column.ts'
import type { PipelineBuilder } from '../pipeline-builder.ts'
import type { LateRow, OpenGroups } from '../pipeline-rows.ts'
import { Scope } from '../scope.ts'
import type { StatsCommand } from '../tree.ts'
import { compileAggregation, groupsOf, type Aggregation, type Output } from './aggregation.ts'
import { expiring, type Expiry } from './expiry.ts'
import type { Group } from './group.ts'
import { GroupRow } from './group-row.ts'

/** STATS … BY: one row a group, of aggregates and group keys. Each row knows all rows of its group as its sources. */
export function compileStats<E>(command: StatsCommand, builder: PipelineBuilder<E>): void {
  const aggregation = compileAggregation(command, builder)
  builder.aggregating = true
  const columns = outputColumns(aggregation, builder)
  const values = columns.map(({ value }) => value)
  const places = columns.filter(({ isKey }) => isKey).map(({ column }) => column.place)
  builder.groupPlaces = new Set(places)
  const rowsOf = (groups: readonly Group[]): readonly LateRow[] =>
    groups.map((group) => new GroupRow(group, { values, isEager: builder.isWatched }))
  if (builder.late.length === builder.expiries.length && aggregation.isLasting) {
    const open: OpenGroups = (rows) => {
      const table = aggregation.open(rows)
      return {
        enter: (row) => table.enter(row),
        leave: (row) => table.leave(row),
        rows: () => rowsOf(table.groups()),
      }
    }
    builder.moving = {
      open: builder.expiries.reduce(withExpiry, open),
      steps: builder.expiries.length + 1,
    }
  }
  builder.late.push((rows) => rowsOf(groupsOf(aggregation, rows)))
  if (command.groups.length === 0) builder.unreachable = undefined
  builder.scope = Scope.closed(columns.map(({ column }) => column))
}

function withExpiry(open: OpenGroups, expiry: Expiry): OpenGroups {
  return (rows) => expiring(rows, expiry, open(rows))
}

// Of two columns of one name the last stays, and a key beats an aggregate.
function outputColumns<E>(
  { outputs, groups }: Aggregation<E>,
  builder: PipelineBuilder<E>,
): readonly {
  readonly value: Output['value']
  readonly isKey: boolean
  readonly column: Column<E>
}[] {
  const keys = groups.map(({ name, type, possible }, index) => {
    const value: Output['value'] = ({ key }) => key[index]
    return { name, type, possible, value, isKey: true }
  })
  const all = [...outputs.map((output) => ({ ...output, isKey: false })), ...keys]
  const last = all.filter(
    ({ name }, index) => !all.slice(index + 1).some((one) => one.name === name),
  )
  builder.slots.restart()
  return last.map(({ name, type, possible, ...rest }) => {
    const place = builder.slots.newPlace()
    return { ...rest, column: { name, type, place, possible } }
  })
}
