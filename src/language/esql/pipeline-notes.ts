import type { Span } from '../../diagnostic/span.ts'
import type { Expression } from '../expression/expression.ts'
import { fieldsOf } from '../expression/fields-of.ts'
import type { Field, FieldSource } from '../field-source.ts'
import type { ColumnType } from './types.ts'

/** A condition of a WHERE, with the step that it became and the columns as they were there. */
export interface NotedTest<Row> {
  readonly step: number
  readonly tree: Expression
  readonly fields: FieldSource<Row>
}

/** A command: which steps of the windowed half are its own, and where the columns of its rows stand. */
export interface NotedCommand {
  readonly span: Span
  readonly from: number
  readonly to: number
  readonly columns: readonly {
    readonly name: string
    readonly type: ColumnType
    readonly slot: number
  }[]
}

/** What is noted while a pipeline is made, so that it can account for itself later. */
export class PipelineNotes<Early, Late> {
  readonly early: NotedTest<Early>[] = []
  readonly late: NotedTest<Late>[] = []
  readonly commands: NotedCommand[] = []

  noteEarly(step: number, tree: Expression, fields: FieldSource<Early>): void {
    this.early.push({ step, tree, fields: asTheyAre(tree, fields) })
  }

  noteLate(step: number, tree: Expression, fields: FieldSource<Late>): void {
    this.late.push({ step, tree, fields: asTheyAre(tree, fields) })
  }

  endCommand(span: Span, to: number, columns: NotedCommand['columns']): void {
    const from = this.commands[this.commands.length - 1]?.to ?? 0
    this.commands.push({ span, from, to, columns })
  }
}

/** The fields of a tree as they are now: later commands give the same names to other columns. */
function asTheyAre<Row>(tree: Expression, fields: FieldSource<Row>): FieldSource<Row> {
  const resolved = new Map<string, Field<Row> | undefined>()
  for (const { name } of fieldsOf(tree)) resolved.set(name, fields.resolve(name))
  return { resolve: (name) => resolved.get(name), names: () => [], known: () => resolved.keys() }
}
