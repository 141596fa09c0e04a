import type { FieldValue, Scalar } from '../../field-source.ts'
import { wrongType } from '../coerce.ts'
import { dissect, dissectColumns } from '../extraction/dissect.ts'
import { parseDissectPattern } from '../extraction/dissect-pattern.ts'
import { compileGrokPattern, type GrokColumn } from '../extraction/grok.ts'
import { itemsOf, packed } from '../../field-values.ts'
import type { Lowered, PipelineBuilder } from '../pipeline-builder.ts'
import type { EarlyRow } from '../pipeline-rows.ts'
import { anything, exactly, isOnlyNull, type Possible } from '../possible.ts'
import type { DissectCommand, GrokCommand, SyntaxExpression } from '../tree.ts'
import { isText, type ColumnType } from '../types.ts'

/** DISSECT: columns of text, all of them or none. Of several values each that fits gives its own. */
export function compileDissect<E>(command: DissectCommand, builder: PipelineBuilder<E>): void {
  const pattern = parseDissectPattern(String(command.pattern.value), command.pattern.span)
  const columns = dissectColumns(pattern)
  const separator = String(command.separator?.value ?? '')
  const take = (text: string): readonly Scalar[] | undefined => {
    const values = dissect(text, pattern)
    if (values === undefined) return undefined
    return columns.map(({ parts }) => parts.map((part) => values[part]).join(separator))
  }
  const outputs = columns.map(({ name }) => ({ name, type: 'keyword' as const }))
  defineExtracted(builder, { command: 'DISSECT', input: command.input, outputs, take })
}

/** GROK: columns by name; where the pattern is not found they are null. Of several values each that fits gives its own. */
export function compileGrok<E>(command: GrokCommand, builder: PipelineBuilder<E>): void {
  const patterns = command.patterns.map(({ value, span }) =>
    compileGrokPattern(String(value), span),
  )
  const outputs = mergedColumns(patterns.map(({ columns }) => columns))
  const take = (text: string): readonly FieldValue[] | undefined => {
    for (const { columns, take: takeOne } of patterns) {
      const values = takeOne(text)
      if (values === undefined) continue
      return outputs.map(({ name }) => values[columns.findIndex((one) => one.name === name)])
    }
    return undefined
  }
  defineExtracted(builder, { command: 'GROK', input: command.input, outputs, take })
}

function mergedColumns(all: readonly (readonly GrokColumn[])[]): readonly GrokColumn[] {
  const byName = new Map(all.flat().map((column) => [column.name, column]))
  return [...byName.values()]
}

interface Extraction {
  readonly command: string
  readonly input: SyntaxExpression
  readonly outputs: readonly { readonly name: string; readonly type: ColumnType }[]
  readonly take: (text: string) => readonly FieldValue[] | undefined
}

function defineExtracted<E>(builder: PipelineBuilder<E>, extraction: Extraction): void {
  const { command, outputs } = extraction
  const lowered = builder.lower(extraction.input)
  const { type, span, possible: input } = lowered.typed
  if (!isText(type) && type !== 'null') {
    throw wrongType(`What ${command} takes apart`, { wanted: 'keyword', found: type, span })
  }
  const possible: Possible = isOnlyNull(input)
    ? { ...exactly(undefined), because: input.because }
    : anything
  const slots = outputs.map((output) => {
    const place = lowered.late ? builder.slots.newPlace() : builder.early.newPlace()
    return { column: { ...output, place, possible }, slot: place.slot }
  })
  addStep(builder, lowered, { extraction, slots: slots.map(({ slot }) => slot) })
  for (const { column } of slots) builder.scope.define(column)
}

function addStep<E>(
  builder: PipelineBuilder<E>,
  { typed, late }: Lowered,
  { extraction, slots }: { readonly extraction: Extraction; readonly slots: readonly number[] },
): void {
  const fill = (values: FieldValue[], given: FieldValue): void => {
    const found = extracted(given, extraction)
    for (const [index, slot] of slots.entries()) values[slot] = found[index]
  }
  if (late) {
    const input = builder.lateValue(typed)
    builder.late.push((rows) => {
      for (const row of rows) fill(row.values, input(row))
      return rows
    })
  } else {
    const input = builder.earlyValue(typed)
    const run = (row: EarlyRow<E>): boolean => {
      fill(row.values, input(row))
      return true
    }
    builder.early.add(run, slots)
  }
}

function extracted(given: FieldValue, { take }: Extraction): readonly FieldValue[] {
  if (given === undefined) return []
  if (typeof given !== 'object') return take(String(given)) ?? []
  const found = given.flatMap((value) => {
    const one = take(String(value))
    return one === undefined ? [] : [one]
  })
  if (found.length <= 1) return found[0] ?? []
  return found[0]!.map((_, index) => packed(found.flatMap((values) => itemsOf(values[index]))))
}
