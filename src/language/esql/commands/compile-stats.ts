import { didYouMean } from '../../../diagnostic/nearest-name.ts'
import { printable } from '../../../diagnostic/printable.ts'
import type { Span } from '../../../diagnostic/span.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { compileValue } from '../../expression/compile-value.ts'
import type { FieldSource, FieldValue } from '../../field-source.ts'
import { aggregateTable, type Accumulator, type AggregateDefinition } from '../aggregates.ts'
import type { Column } from '../column.ts'
import { checkedArguments } from '../lower-call.ts'
import { lowerExpression } from '../lower-expression.ts'
import { typedColumn, type LateRow, type PipelineBuilder } from '../pipeline-builder.ts'
import { canBe, exactly, isOnlyNull, type Possible, anything } from '../possible.ts'
import { Scope } from '../scope.ts'
import type {
  AggregateField,
  Assignment,
  CallSyntax,
  StatsCommand,
  SyntaxExpression,
} from '../tree.ts'
import { constantOf, type Typed } from '../typed.ts'
import type { ColumnType } from '../types.ts'
import { defineColumn, nameOfColumn, valueType } from './compile-eval.ts'
import { groupRows, sourcesOf, type Group } from './group-rows.ts'

/** STATS … BY: one row a group, of aggregates and group keys. Each row knows all rows of its group as its sources. */
export function compileStats<E>(command: StatsCommand, builder: PipelineBuilder<E>): void {
  builder.windowed = true
  builder.aggregating = true
  const groups = command.groups.map((group) => groupColumn(group, builder))
  const keys = groups.map((column) => builder.lateValue(typedColumn(column, command.span)))
  const aggregates: Aggregate[] = []
  const outputs = command.aggregates.map((field) =>
    compileOutput(field, { builder, groups, aggregates }),
  )
  const columns = outputColumns(outputs, groups, builder)
  const values = columns.map(({ value }) => value)
  const places = columns.filter(({ isKey }) => isKey).map(({ column }) => column.place)
  builder.groupPlaces = new Set(places)
  builder.late.push((rows) =>
    groupRows(rows, keys).map((group): LateRow => {
      const computed = {
        key: group.key,
        aggregates: aggregates.map((one) => aggregate(one, group)),
      }
      return { values: values.map((value) => value(computed)), sources: sourcesOf(group.rows) }
    }),
  )
  if (groups.length === 0) builder.unreachable = undefined
  builder.scope = Scope.closed(columns.map(({ column }) => column))
}

interface Aggregate {
  readonly start: () => Accumulator
  readonly value: (row: LateRow) => FieldValue
  readonly filter: ((row: LateRow) => boolean | null) | undefined
}

/** What the expressions of STATS are computed from. */
interface ComputedGroup {
  readonly key: readonly FieldValue[]
  readonly aggregates: readonly FieldValue[]
}

interface Output {
  readonly name: string
  readonly type: ColumnType
  readonly possible: Possible
  readonly value: (group: ComputedGroup) => FieldValue
  readonly isKey: boolean
}

interface StatsContext<E> {
  readonly builder: PipelineBuilder<E>
  readonly groups: readonly Column<E>[]
  readonly aggregates: Aggregate[]
}

// A named or computed key is a column of its own, which the aggregates can use too.
function groupColumn<E>(group: Assignment, builder: PipelineBuilder<E>): Column<E> {
  const { expression } = group
  const renames =
    group.name !== undefined && group.name.text !== nameOfColumn({ ...group, name: undefined })
  if (expression.kind === 'column' && !renames) {
    return builder.column(expression.name, expression.span)
  }
  const column = defineColumn(group, builder)
  builder.scope.define(column)
  return column
}

function aggregate({ start, value, filter }: Aggregate, { rows }: Group): FieldValue {
  const accumulator = start()
  for (const row of rows) {
    if (filter === undefined || filter(row) === true) accumulator.add(value(row))
  }
  return accumulator.result()
}

function compileOutput<E>(field: AggregateField, context: StatsContext<E>): Output {
  const { builder, aggregates } = context
  const before = aggregates.length
  const lowered = lowerExpression(field.expression, {
    column: (name, span) => groupedColumn(name, span, context),
    now: () => builder.nowFunction(),
    aggregate: (call) => lowerAggregate(call, field.filter, context),
  })
  if (aggregates.length === before && field.filter !== undefined)
    throw filterWithoutAggregate(field)
  const value = compileValue(lowered.tree, groupFields)
  const name = nameOfColumn(field)
  const { possible } = lowered
  return { name, type: valueType(lowered), possible, value, isKey: false }
}

function lowerAggregate<E>(
  call: CallSyntax,
  filter: SyntaxExpression | undefined,
  { builder, aggregates }: StatsContext<E>,
): Typed | undefined {
  const definition = aggregateTable.get(call.name)
  if (definition === undefined) return undefined
  const input = aggregateInput(call, definition, builder)
  const condition =
    filter === undefined ? undefined : builder.lower(filter, { condition: true }).typed
  const { type: inputType } = input
  const aggregate: Aggregate = {
    start: () => definition.start(inputType),
    value: builder.lateValue(input),
    filter: condition === undefined ? undefined : builder.lateTest(condition),
  }
  aggregates.push(aggregate)
  const isEmpty =
    isOnlyNull(input.possible) || (condition !== undefined && !canBe(condition.possible, true))
  const because = input.possible.because ?? condition?.possible.because ?? builder.unreachable
  const possible: Possible =
    isEmpty || builder.unreachable !== undefined
      ? { ...exactly(definition.empty), because }
      : anything
  const name = `aggregate ${aggregates.length - 1}`
  const { span } = call
  const tree = { kind: 'field', name, optional: true, span } as const
  return { tree, type: definition.gives(inputType), span, possible }
}

function aggregateInput<E>(
  call: CallSyntax,
  definition: AggregateDefinition,
  builder: PipelineBuilder<E>,
): Typed {
  const counts = call.name === 'count' && call.arguments.length === 0
  if (counts) return constantOf(true, 'boolean', call.span)
  if (call.star) {
    throw new TrailproofError('ESQL_ARGUMENT', `${call.name.toUpperCase()} does not take *.`, {
      span: call.span,
    })
  }
  const [input] = checkedArguments(definition, call, (inner) => builder.lower(inner).typed)
  return input ?? constantOf(undefined, 'null', call.span)
}

function groupedColumn<E>(name: string, span: Span, { builder, groups }: StatsContext<E>): Typed {
  const index = groups.findIndex((group) => group.name === name)
  const group = groups[index]
  if (group !== undefined) {
    const tree = { kind: 'field', name: `key ${index}`, optional: true, span } as const
    return { ...typedColumn(group, span), tree }
  }
  const exists = builder.scope.find(name, span) !== undefined
  throw new TrailproofError(
    'ESQL_COLUMN_UNKNOWN',
    exists
      ? `"${printable(name)}" stands neither in BY nor in an aggregate.`
      : `There is no column "${printable(name)}" here.`,
    {
      span,
      hint: exists
        ? `Write VALUES(${name}), or group BY it.`
        : didYouMean(name, builder.scope.names()),
    },
  )
}

// Keys and aggregates go by number: a name could be the other's.
const groupFields: FieldSource<ComputedGroup> = {
  resolve: (name) => {
    const [kind, number] = name.split(' ')
    const slot = Number(number)
    const get = (group: ComputedGroup): FieldValue =>
      kind === 'key' ? group.key[slot] : group.aggregates[slot]
    return { name, type: 'keyword', get }
  },
  names: () => [],
  known: () => [],
}

// Of two columns of one name the last stays, and a key beats an aggregate.
function outputColumns<E>(
  outputs: readonly Output[],
  groups: readonly Column<E>[],
  builder: PipelineBuilder<E>,
): readonly (Pick<Output, 'value' | 'isKey'> & { readonly column: Column<E> })[] {
  const keys = groups.map(({ name, type, possible }, index): Output => {
    return { name, type, possible, value: ({ key }) => key[index], isKey: true }
  })
  const all = [...outputs, ...keys]
  const last = all.filter(
    ({ name }, index) => !all.slice(index + 1).some((one) => one.name === name),
  )
  builder.restartLateSlots()
  return last.map(({ name, type, possible, ...rest }) => {
    const place = builder.newLatePlace()
    return { ...rest, column: { name, type, place, possible } }
  })
}

function filterWithoutAggregate({ span }: AggregateField): TrailproofError {
  return new TrailproofError('ESQL_ARGUMENT', 'WHERE in STATS stands behind an aggregate.', {
    span,
  })
}
