import type { FieldValue, Scalar } from '../../../src/language/field-source.ts'
import type {
  AggregateField,
  Assignment,
  CallSyntax,
  Command,
  EsqlQuery,
  InlineStatsCommand,
  SortKey,
  StatsCommand,
  SyntaxExpression,
} from '../../../src/language/esql/tree.ts'
import { slowValue, type SlowRow } from './slow-expression.ts'

/** A table whose rows know the events that they came from. */
export interface SlowTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly values: SlowRow; readonly sources: readonly number[] }[]
}

/** Runs a query over whole rows, command by command, without halves, slots or compiling. */
export function slowTable(query: EsqlQuery, start: SlowTable, now: number): SlowTable {
  return query.commands.reduce((table, command) => slowCommand(command, table, now), start)
}

function slowCommand(command: Command, table: SlowTable, now: number): SlowTable {
  const { columns, rows } = table
  switch (command.kind) {
    case 'where':
      return {
        columns,
        rows: rows.filter((row) => slowValue(command.condition, row.values, now) === true),
      }
    case 'eval':
      return command.fields.reduce((all, field) => evaluated(field, all, now), table)
    case 'keep':
      return { columns: command.patterns.map(({ pieces }) => pieces[0]!), rows }
    case 'drop': {
      const dropped = command.patterns.map(({ pieces }) => pieces[0]!)
      return { columns: columns.filter((name) => !dropped.includes(name)), rows }
    }
    case 'rename':
      return command.pairs.reduce((all, { from, to }) => renamed(all, from.text, to.text), table)
    case 'limit':
      return { columns, rows: rows.slice(0, command.count) }
    case 'sort':
      return {
        columns,
        rows: [...rows].sort((a, b) => order(command.keys, a.values, b.values, now)),
      }
    case 'stats':
      return grouped(command, table, now)
    case 'inlineStats':
      return joined(command, table, now)
    case 'mvExpand':
      return {
        columns,
        rows: rows.flatMap(({ values, sources }) => {
          const given = values.get(command.name.text)
          const items = typeof given === 'object' ? given : [given]
          return items.map((item) => ({
            values: new Map([...values, [command.name.text, item]]),
            sources,
          }))
        }),
      }
    case 'dissect': {
      const parts = String(command.pattern.value).split(/%\{(\w*)\}/)
      return extracted(table, command.input, { now, take: (text) => slowDissect(text, parts) })
    }
    case 'grok': {
      const regex = new RegExp(String(command.patterns[0]!.value), 's')
      const names = [...regex.source.matchAll(/\(\?<(\w+)>/g)].map((match) => match[1]!).sort()
      const take = (text: string): Texts => {
        const groups = regex.exec(text)?.groups
        return names.map((name) => [name, groups?.[name]])
      }
      return extracted(table, command.input, { now, take })
    }
  }
}

function evaluated(
  { name, expression }: Assignment,
  { columns, rows }: SlowTable,
  now: number,
): SlowTable {
  return {
    columns: [...columns.filter((one) => one !== name!.text), name!.text],
    rows: rows.map(({ values, sources }) => ({
      values: new Map([...values, [name!.text, slowValue(expression, values, now)]]),
      sources,
    })),
  }
}

function renamed({ columns, rows }: SlowTable, from: string, to: string): SlowTable {
  return {
    columns: columns
      .filter((name) => name !== to || name === from)
      .map((name) => (name === from ? to : name)),
    rows: rows.map(({ values, sources }) => ({
      values: new Map([...values, [to, values.get(from)]]),
      sources,
    })),
  }
}

function order(keys: readonly SortKey[], left: SlowRow, right: SlowRow, now: number): number {
  for (const key of keys) {
    const a = extreme(slowValue(key.expression, left, now), key.order)
    const b = extreme(slowValue(key.expression, right, now), key.order)
    if (a === b) continue
    if (a === undefined || b === undefined)
      return (a === undefined) === (key.nulls === 'first') ? -1 : 1
    return a < b === (key.order === 'asc') ? -1 : 1
  }
  return 0
}

function extreme(value: FieldValue, direction: 'asc' | 'desc'): Scalar | undefined {
  if (typeof value !== 'object') return value
  const sorted = [...value].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return direction === 'asc' ? sorted[0] : sorted.at(-1)
}

function grouped({ groups, aggregates }: StatsCommand, table: SlowTable, now: number): SlowTable {
  const names = groups.map(({ name }) => name!.text)
  const withKeys = groups.reduce((all, group) => evaluated(group, all, now), table)
  const found = new Map<
    string,
    { key: Map<string, FieldValue>; rows: SlowTable['rows'][number][] }
  >()
  if (groups.length === 0) found.set('', { key: new Map(), rows: [...table.rows] })
  for (const row of groups.length === 0 ? [] : withKeys.rows) {
    for (const key of everyKey(names, row.values)) {
      const text = JSON.stringify([...key].map(([name, value]) => [name, value ?? null]))
      const group = found.get(text) ?? { key, rows: [] }
      group.rows.push(row)
      found.set(text, group)
    }
  }
  const outputs = aggregates.map(({ name }) => name!.text).filter((name) => !names.includes(name))
  return {
    columns: [...outputs, ...names],
    rows: [...found.values()].map(({ key, rows }) => ({
      values: new Map([...aggregates.map((field) => aggregated(field, rows, now)), ...key]),
      sources: [...new Set(rows.flatMap(({ sources }) => sources))].sort((a, b) => a - b),
    })),
  }
}

function everyKey(names: readonly string[], row: SlowRow): readonly Map<string, FieldValue>[] {
  return names.reduce<readonly Map<string, FieldValue>[]>(
    (keys, name) => {
      const value = row.get(name)
      const choices = typeof value === 'object' ? [...new Set(value)] : [value]
      return keys.flatMap((key) => choices.map((choice) => new Map([...key, [name, choice]])))
    },
    [new Map()],
  )
}

function aggregated(
  { name, expression, filter }: AggregateField,
  rows: SlowTable['rows'],
  now: number,
): readonly [string, FieldValue] {
  const counted = rows.filter(
    ({ values }) => filter === undefined || slowValue(filter, values, now) === true,
  )
  const call = expression as CallSyntax
  if (call.star) return [name!.text, counted.length]
  const found = counted.flatMap(({ values }) => slowValue(call.arguments[0]!, values, now) ?? [])
  return [name!.text, total(call.name, found)]
}

function total(name: string, found: readonly Scalar[]): FieldValue {
  const distinct = [...new Set(found)]
  const sorted = [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  switch (name) {
    case 'count':
      return found.length
    case 'count_distinct':
      return distinct.length
    case 'values':
      return distinct.length > 1 ? distinct : distinct[0]
    case 'min':
      return sorted[0]
    case 'max':
      return sorted.at(-1)
    case 'sum':
      return found.length === 0
        ? undefined
        : found.reduce<number>((sum, one) => sum + Number(one), 0)
    default:
      throw new Error(`The slow interpreter has no ${name}.`)
  }
}

type Texts = readonly (readonly [string, string | undefined])[]

/** Columns out of a text; of several values, out of each. */
function extracted(
  { columns, rows }: SlowTable,
  input: SyntaxExpression,
  { now, take }: { readonly now: number; readonly take: (text: string) => Texts },
): SlowTable {
  const names = take('').map(([name]) => name)
  return {
    columns: [...columns.filter((name) => !names.includes(name)), ...names],
    rows: rows.map(({ values, sources }) => {
      const given = slowValue(input, values, now)
      const texts = given === undefined ? [] : [given].flat()
      const found = names.map((name, index): readonly [string, FieldValue] => {
        const all = texts.flatMap((text) => take(String(text))[index]![1] ?? [])
        return [name, all.length > 1 ? all : all[0]]
      })
      return { values: new Map([...values, ...found]), sources }
    }),
  }
}

/** Pieces by turns: what stands between keys, and the name of a key. */
function slowDissect(text: string, pieces: readonly string[]): Texts {
  const names = pieces.filter((_, index) => index % 2 === 1)
  const between = pieces.filter((_, index) => index % 2 === 0)
  const found: string[] = []
  let rest = text.startsWith(between[0]!) ? text.slice(between[0]!.length) : undefined
  for (const delimiter of between.slice(1)) {
    if (rest === undefined) break
    const end: number = delimiter === '' ? rest.length : rest.indexOf(delimiter)
    if (end === -1) rest = undefined
    else {
      found.push(rest.slice(0, end))
      rest = rest.slice(end + delimiter.length)
    }
  }
  const fits = rest !== undefined
  return names.flatMap((name, index): Texts =>
    name === '' ? [] : [[name, fits ? found[index] : undefined]],
  )
}

/** The results of STATS beside the rows that they come from; rows with several values in a key get none. */
function joined(command: InlineStatsCommand, table: SlowTable, now: number): SlowTable {
  const names = command.groups.map(({ name }) => name!.text)
  const withKeys = command.groups.reduce((all, group) => evaluated(group, all, now), table)
  const results = grouped({ ...command, kind: 'stats' }, table, now)
  const added = results.columns.filter((name) => !names.includes(name))
  return {
    columns: [
      ...withKeys.columns.filter((name) => !added.includes(name) && !names.includes(name)),
      ...added,
      ...names,
    ],
    rows: withKeys.rows.map(({ values, sources }) => {
      const isSingle = names.every((name) => typeof values.get(name) !== 'object')
      const result = results.rows.find(({ values: other }) =>
        names.every((name) => other.get(name) === values.get(name)),
      )
      const own = added.map((name): readonly [string, FieldValue] => [
        name,
        isSingle ? result?.values.get(name) : undefined,
      ])
      return { values: new Map([...values, ...own]), sources }
    }),
  }
}
