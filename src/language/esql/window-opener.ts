import type { PipelineWindow, ResultTable, RowStore } from '../compiled-query.ts'
import type { Column } from './column.ts'
import { MemberList } from './commands/member-list.ts'
import type { PipelineBuilder } from './pipeline-builder.ts'
import { valueAt, type LateRow, type OpenGroups, type RowReader } from './pipeline-rows.ts'

interface Result<E> {
  readonly columns: readonly Column<E>[]
  /** Where the columns stand in the rows that are left. */
  readonly slots: readonly number[]
  /** The slots that the columns of the store's rows go to. */
  readonly carried: readonly number[]
  /** ROW makes its one row itself. */
  readonly isRow: boolean
}

/** Makes the windowed half of a pipeline that is compiled: windows over rows of a store. */
export function windowOpener<E>(
  builder: PipelineBuilder<E>,
  result: Result<E>,
): (store: RowStore) => PipelineWindow {
  const { carried } = result
  const { moving, late } = builder
  return (store) => {
    const rows = readerOver(store, carried)
    const start = result.isRow
      ? { ...noRows, rows: (): readonly LateRow[] => [{ values: [], sources: [] }] }
      : (moving?.open(rows) ?? allRows(rows, carried))
    const steps = late.slice(moving?.steps ?? 0)
    return {
      enter: start.enter,
      leave: start.leave,
      table: ({ now }) => {
        builder.clock.now = now
        const end = steps.reduce((current, step) => step(current), start.rows())
        return resultOf(result, end, store.compare)
      },
    }
  }
}

const noRows = { enter: (): void => {}, leave: (): void => {} }

/** Reads rows of a store into one object, slot by slot; `carried` are the slots of the store's columns. */
function readerOver(store: RowStore, carried: readonly number[]): RowReader {
  const columnAt: number[] = []
  for (const [column, slot] of carried.entries()) columnAt[slot] = column
  let at = 0
  const read: LateRow = {
    values: [],
    get sources() {
      return [at]
    },
  }
  return {
    compare: store.compare,
    read: (row, slots) => {
      at = row
      for (const slot of slots) read.values[slot] = store.valueOf(row, columnAt[slot]!)
      return read
    },
  }
}

/** For a first step that knows nothing of rows that stay: it gets them all each time. */
function allRows({ compare, read }: RowReader, slots: readonly number[]): ReturnType<OpenGroups> {
  const members = new MemberList(compare)
  const rowOf = (member: number): LateRow => {
    const { values, sources } = read(member, slots)
    return { values: [...values], sources }
  }
  return {
    enter: (row) => members.add(row),
    leave: (row) => members.remove(row),
    rows: () => members.toArray().map(rowOf),
  }
}

function resultOf<E>(
  { columns, slots }: Result<E>,
  rows: readonly LateRow[],
  compare: RowStore['compare'],
): ResultTable {
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: rows.map((row) => ({
      values: slots.map((slot) => valueAt(row, slot)),
      sources: inOrder(row.sources, compare),
    })),
  }
}

function inOrder(sources: readonly number[], compare: RowStore['compare']): readonly number[] {
  for (let index = 1; index < sources.length; index += 1) {
    if (compare(sources[index - 1]!, sources[index]!) > 0) return sources.toSorted(compare)
  }
  return sources
}
