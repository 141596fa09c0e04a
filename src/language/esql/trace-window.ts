import type { CompiledPipeline, PipelineStep } from '../compiled-query.ts'
import { shown } from '../expression/clause-of.ts'
import { tracerOf } from '../expression/tracer-of.ts'
import type { Clause, MetValue } from '../tracer.ts'
import type { PipelineBuilder } from './pipeline-builder.ts'
import { valueAt, type LateRow } from './pipeline-rows.ts'
import type { NotedCommand } from './pipeline-notes.ts'

type Trace = NonNullable<CompiledPipeline<never>['trace']>
type Options = Parameters<Trace>[1]

/** Runs the windowed half of a pipeline command by command and follows one of its rows.
 * `start` makes the rows that the first command gets. */
export function windowTracer<E>(
  builder: PipelineBuilder<E>,
  start: (rows: Parameters<Trace>[0]) => readonly LateRow[],
): Trace {
  return (rows, options) => {
    builder.clock.now = options.now
    const steps: PipelineStep[] = []
    let current = start(rows)
    for (const command of builder.notes.commands) {
      if (command.from === command.to) continue
      const step = runCommand(command, current, { builder, options })
      steps.push(step.told)
      if (step.told.kept === 0) break
      current = step.rows
    }
    return steps
  }
}

interface Context<E> {
  readonly builder: PipelineBuilder<E>
  readonly options: Options
}

function runCommand<E>(
  command: NotedCommand,
  before: readonly LateRow[],
  { builder, options }: Context<E>,
): { readonly rows: readonly LateRow[]; readonly told: PipelineStep } {
  const { span } = command
  let rows = before
  let lost: { readonly row: LateRow; readonly dropped: Clause | undefined } | undefined
  for (let step = command.from; step < command.to; step += 1) {
    const row = followed(rows, options.follow)[0]
    rows = builder.late[step]!(rows)
    const isLost = lost === undefined && followed(rows, options.follow).length === 0
    if (isLost && row !== undefined)
      lost = { row, dropped: whyDropped(step, row, { builder, options }) }
  }
  const kept = followed(rows, options.follow)
  const values = valuesOf(command, lost?.row ?? kept[0])
  return {
    rows,
    told: { span, rows: rows.length, kept: kept.length, values, dropped: lost?.dropped },
  }
}

const followed = (rows: readonly LateRow[], follow: number): readonly LateRow[] =>
  rows.filter(({ sources }) => sources.includes(follow))

function whyDropped<E>(
  step: number,
  row: LateRow,
  { builder, options }: Context<E>,
): Clause | undefined {
  const test = builder.notes.late.find((one) => one.step === step)
  if (test === undefined) return undefined
  const { query } = options
  return tracerOf(test.tree, test.fields)({ query, weightOf: () => 1 }).clauseOf(row)
}

function valuesOf({ columns }: NotedCommand, row: LateRow | undefined): readonly MetValue[] {
  if (row === undefined) return []
  return columns.map(({ name, type, slot }) => ({
    field: name,
    value: shown({ value: valueAt(row, slot), type: type === 'null' ? 'keyword' : type }),
  }))
}
