import { didYouMean } from '../../../diagnostic/nearest-name.ts'
import { printable } from '../../../diagnostic/printable.ts'
import type { Span } from '../../../diagnostic/span.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { compileValue } from '../../expression/compile-value.ts'
import type { FieldSource, FieldValue, Scalar } from '../../field-source.ts'
import { aggregateTable } from '../aggregate-table.ts'
import type { AggregateDefinition, AggregateInput } from '../aggregates.ts'
import { typedColumn, type Column } from '../column.ts'
import { checkedArguments } from '../lower-call.ts'
import { lowerExpression } from '../lower-expression.ts'
import type { PipelineBuilder } from '../pipeline-builder.ts'
import { readerOf, type LateRow, type RowReader } from '../pipeline-rows.ts'
import { canBe, exactly, isOnlyNull, type Possible, anything } from '../possible.ts'
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
import type { Aggregate, Group, GroupValues } from './group.ts'
import { GroupTable } from './group-table.ts'

/** The groups of STATS and what is computed over each. */
export interface Aggregation<E> {
  /** The columns of BY. */
  readonly groups: readonly Column<E>[]
  readonly outputs: readonly Output[]
  /** False where NOW() decides what group a row belongs to or what it counts for. */
  readonly isLasting: boolean
  /** An empty table of groups over rows that come and go. */
  readonly open: (rows: RowReader) => GroupTable
}

/** Compiles the aggregates and the keys of STATS, which INLINE STATS shares. From here on other rows decide.
 * @throws TrailproofError as expressions do, and ESQL_COLUMN_UNKNOWN for a column that is neither key nor aggregated */
export function compileAggregation<E>(
  command: Pick<StatsCommand, 'aggregates' | 'groups' | 'span'>,
  builder: PipelineBuilder<E>,
): Aggregation<E> {
  const { uses } = builder.clock
  const groups = command.groups.map((group) => groupColumn(group, builder))
  builder.windowed = true
  const { compiled: keys, slots: keySlots } = builder.slots.readBy(() =>
    groups.map((column) => builder.lateValue(typedColumn(column, command.span))),
  )
  const aggregates: Aggregate[] = []
  const outputs = command.aggregates.map((field) =>
    compileOutput(field, { builder, groups, aggregates }),
  )
  const plan = { keys, keySlots, aggregates }
  const isLasting = builder.clock.uses === uses
  return { groups, outputs, isLasting, open: (rows) => new GroupTable(plan, rows) }
}

/** The groups of rows that are there as objects. */
export function groupsOf<E>(
  { open }: Pick<Aggregation<E>, 'open'>,
  rows: readonly LateRow[],
): readonly Group[] {
  const table = open(readerOf(rows))
  for (let row = 0; row < rows.length; row += 1) table.enter(row)
  return table.groups()
}

/** A column that STATS gives. */
export interface Output {
  readonly name: string
  readonly type: ColumnType
  readonly possible: Possible
  readonly value: (group: GroupValues) => FieldValue
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

function compileOutput<E>(field: AggregateField, context: StatsContext<E>): Output {
  const { builder, aggregates } = context
  const before = aggregates.length
  const lowered = lowerExpression(field.expression, {
    column: (name, span) => groupedColumn(name, span, context),
    now: () => builder.clock.nowFunction(),
    aggregate: (call) => lowerAggregate(call, field.filter, context),
  })
  if (aggregates.length === before && field.filter !== undefined)
    throw filterWithoutAggregate(field)
  const value = compileValue(lowered.tree, groupFields)
  const name = nameOfColumn(field)
  const { possible } = lowered
  return { name, type: valueType(lowered), possible, value }
}

function lowerAggregate<E>(
  call: CallSyntax,
  filter: SyntaxExpression | undefined,
  { builder, aggregates }: StatsContext<E>,
): Typed | undefined {
  const definition = aggregateTable.get(call.name)
  if (definition === undefined) return undefined
  const { input, by, options } = aggregateInput(call, definition, builder)
  const condition =
    filter === undefined ? undefined : builder.lower(filter, { condition: true }).typed
  const { type: inputType } = input
  const given = { type: inputType, byType: by?.type ?? 'null', options }
  const { compiled, slots } = builder.slots.readBy(() => ({
    value: builder.lateValue(input),
    by: by === undefined ? undefined : builder.lateValue(by),
    filter: condition === undefined ? undefined : builder.lateTest(condition),
  }))
  aggregates.push({ ...compiled, slots, start: () => definition.start(given) })
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

interface AggregateArguments {
  readonly input: Typed
  readonly by: Typed | undefined
  readonly options: AggregateInput['options']
}

function aggregateInput<E>(
  call: CallSyntax,
  definition: AggregateDefinition,
  builder: PipelineBuilder<E>,
): AggregateArguments {
  const counts = call.name === 'count' && call.arguments.length === 0
  if (counts) {
    return { input: constantOf(true, 'boolean', call.span), by: undefined, options: [] }
  }
  if (call.star || call.options !== undefined) {
    const what = call.star ? '*' : 'options'
    throw badAggregate(call, `${call.name.toUpperCase()} does not take ${what}.`)
  }
  const [input, ...rest] = checkedArguments(definition, call, (inner) => builder.lower(inner).typed)
  const isByRow = definition.by === true
  const options = isByRow ? [] : rest.map((option) => constantOption(option, call))
  const problem = definition.refuse?.(options)
  if (problem !== undefined) throw badAggregate(call, problem)
  const by = isByRow ? rest[0] : undefined
  return { input: input ?? constantOf(undefined, 'null', call.span), by, options }
}

function constantOption({ constant }: Typed, call: CallSyntax): Scalar | undefined {
  const value = constant?.value
  if (constant !== undefined && typeof value !== 'object') return value
  const name = call.name.toUpperCase()
  throw badAggregate(call, `What follows the first argument of ${name} must stand in the query.`)
}

function badAggregate({ span }: CallSyntax, message: string): TrailproofError {
  return new TrailproofError('ESQL_ARGUMENT', message, { span })
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
const groupFields: FieldSource<GroupValues> = {
  resolve: (name) => {
    const [kind, number] = name.split(' ')
    const slot = Number(number)
    const get =
      kind === 'key'
        ? ({ key }: GroupValues): FieldValue => key[slot]
        : (group: GroupValues): FieldValue => group.aggregate(slot)
    return { name, type: 'keyword', get }
  },
  names: () => [],
  known: () => [],
}

function filterWithoutAggregate({ span }: AggregateField): TrailproofError {
  return new TrailproofError('ESQL_ARGUMENT', 'WHERE in STATS stands behind an aggregate.', {
    span,
  })
}
