import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { printable } from '../../diagnostic/printable.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import type { Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { CompiledQuery, FieldUse } from '../compiled-query.ts'
import { compileTest } from '../expression/compile-test.ts'
import { compileValue } from '../expression/compile-value.ts'
import { gatesOf } from '../expression/gates-of.ts'
import { needlesOf } from '../expression/needles-of.ts'
import type { Expression } from '../expression/expression.ts'
import type { Field, FieldSource, FieldValue } from '../field-source.ts'
import type { Gate } from '../gate.ts'
import type { Needle } from '../needle.ts'
import { typedColumn, type Column, type Place } from './column.ts'
import type { Expiry } from './commands/expiry.ts'
import { EarlySteps } from './early-steps.ts'
import { lowerCondition, lowerExpression } from './lower-expression.ts'
import { LateSlots } from './late-slots.ts'
import type { LoweringContext } from './lowering-context.ts'
import { canBe, type AbsentField } from './possible.ts'
import { kqlColumn } from './kql-column.ts'
import { PipelineNotes } from './pipeline-notes.ts'
import {
  earlyGetter,
  valueAt,
  type EarlyRow,
  type LateRow,
  type LateStep,
  type OpenGroups,
} from './pipeline-rows.ts'
import { unmappedColumn } from './unmapped-column.ts'
import type { Scope } from './scope.ts'
import type { SyntaxExpression } from './tree.ts'
import type { Typed } from './typed.ts'
import { watchNulls, type OnNull } from './watch-nulls.ts'
import { WindowClock } from './window-clock.ts'

/** An expression with what it needs beyond its event: the window's end, or columns that come from it. */
export interface Lowered {
  readonly typed: Typed
  readonly late: boolean
}

/** The two halves of a pipeline while its commands are compiled one after the other. */
export class PipelineBuilder<E> {
  scope: Scope<E>
  readonly early: EarlySteps<E> = new EarlySteps()
  readonly late: LateStep[] = []
  readonly needles: (readonly Needle[])[] = []
  readonly gates: Gate<E>[] = []
  readonly warnings: Finding[] = []
  readonly uses: FieldUse[] = []
  readonly notes: PipelineNotes<EarlyRow<E>, LateRow> = new PipelineNotes()
  /** Set after the first command that needs other rows: everything is decided in the window from there. */
  windowed = false
  aggregating = false
  limited = false
  /** Where the keys of the last STATS stand, whatever they are called now. */
  groupPlaces: ReadonlySet<Place<E>> = new Set()
  /** Columns of MV_EXPAND: they tell rows of one event apart. */
  readonly expandedPlaces: Set<Place<E>> = new Set()
  /** The absent field for whose sake no row gets here. */
  unreachable: AbsentField | undefined
  /** The first steps, over rows that come and go, where they can keep what they know of those that stay. */
  moving: { readonly open: OpenGroups; readonly steps: number } | undefined
  /** The first steps, as long as time alone decides what they drop. */
  readonly expiries: Expiry[] = []
  readonly clock: WindowClock = new WindowClock()
  readonly slots: LateSlots<E> = new LateSlots()
  readonly #unmapped = new Map<string, Column<E>>()
  readonly #kql = new Map<
    string,
    { readonly column: Column<E>; readonly query: CompiledQuery<E> }
  >()
  readonly fields: FieldSource<E>

  readonly #onNull: OnNull | undefined

  constructor(
    fields: FieldSource<E>,
    scope: Scope<E>,
    options: { readonly onNull?: OnNull | undefined } = {},
  ) {
    this.fields = fields
    this.scope = scope
    this.#onNull = options.onNull
  }

  /** Whether somebody hears of nulls: everything is computed then, asked for or not. */
  get isWatched(): boolean {
    return this.#onNull !== undefined
  }

  lower(expression: SyntaxExpression, options: { readonly condition?: boolean } = {}): Lowered {
    let late = this.windowed
    const context: LoweringContext = {
      column: (name, span) => {
        const column = this.column(name, span)
        if (column.place.kind === 'late') late = true
        return typedColumn(column, span)
      },
      now: () => {
        late = true
        return this.clock.nowFunction()
      },
      kql: (text, span) => this.#kqlColumn(text, span),
    }
    const lower = options.condition === true ? lowerCondition : lowerExpression
    return { typed: lower(expression, context), late }
  }

  /** The column of a name. A field that is not mapped warns and counts as null.
   * @throws TrailproofError ESQL_COLUMN_UNKNOWN, ESQL_FIELD_UNSUPPORTED */
  column(name: string, span: Span): Column<E> {
    const column = this.scope.find(name, span) ?? this.#unmappedColumn(name, span)
    if (column.place.kind === 'source') this.uses.push({ name, span })
    return column
  }

  earlyTest({ tree }: Typed): (row: EarlyRow<E>) => boolean | null {
    return compileTest(this.#watched(tree), this.#earlyFields(this.early.read))
  }

  earlyValue({ tree }: Typed): (row: EarlyRow<E>) => FieldValue {
    return compileValue(this.#watched(tree), this.#earlyFields(this.early.read))
  }

  lateTest({ tree }: Typed): (row: LateRow) => boolean | null {
    return compileTest(this.#watched(tree), this.#lateFields())
  }

  lateValue({ tree }: Typed): (row: LateRow) => FieldValue {
    return compileValue(this.#watched(tree), this.#lateFields())
  }

  #watched(tree: Expression): Expression {
    return this.#onNull === undefined ? tree : watchNulls(tree, this.#onNull)
  }

  /** Notes what a condition on single events says of all that can pass it. */
  addDemands({ tree }: Typed): void {
    const kql = tree.kind === 'field' ? this.#kql.get(tree.name)?.query : undefined
    const fields = this.#earlyFields()
    this.needles.push(...(kql?.needles ?? []), ...needlesOf(tree, fields))
    const gates = gatesOf(tree, fields).map(({ part, isOpen }): Gate<E> => ({
      part,
      // Only a field of the event itself has a part.
      isOpen: (event) => isOpen({ event, values: [] }),
    }))
    this.gates.push(...(kql?.gates ?? []), ...gates)
  }

  /** Notes a condition that no event can fulfil for the sake of an absent field. */
  noteCondition({ possible }: Typed): void {
    if (canBe(possible, true)) return
    this.unreachable ??= possible.because
  }

  /** Notes the condition that became the last step, for the pipeline's account of itself. */
  noteTest({ tree }: Typed, half: 'early' | 'late'): void {
    if (half === 'late') this.notes.noteLate(this.late.length - 1, tree, this.#lateFields())
    else this.notes.noteEarly(this.early.list.length - 1, tree, this.#earlyFields())
  }

  /** Notes where a command ends, and the columns of aggregated rows there. */
  endCommand(span: Span): void {
    const columns = this.aggregating ? this.scope.list(span) : []
    const kept = columns.flatMap(({ name, type, place }) =>
      place.kind === 'late' ? { name, type, slot: place.slot } : [],
    )
    this.notes.endCommand(span, this.late.length, kept)
  }

  #unmappedColumn(name: string, span: Span): Column<E> {
    if (!this.scope.mayBeUnmapped(name) || this.scope.isGone(name)) {
      throw new TrailproofError(
        'ESQL_COLUMN_UNKNOWN',
        `There is no column "${printable(name)}" here.`,
        { span, hint: didYouMean(name, this.scope.names()) },
      )
    }
    const known = this.#unmapped.get(name)
    if (known !== undefined) return known
    const { column, warning } = unmappedColumn<E>(name, span, this.scope.names())
    this.warnings.push(warning)
    this.#unmapped.set(name, column)
    return column
  }

  #kqlColumn(text: string, span: Span): Typed {
    if (this.aggregating || this.limited) {
      throw new TrailproofError('ESQL_ARGUMENT', 'KQL cannot stand after STATS or LIMIT.', {
        span,
        hint: 'It asks the events themselves: move it to a WHERE before them.',
      })
    }
    // No column that a query can write down has this name.
    const name = `\u0000kql ${this.#kql.size}`
    const { column, query } = kqlColumn(text, this.fields, { name, span })
    this.#kql.set(name, { column, query })
    this.warnings.push(...query.warnings)
    this.uses.push(...query.fields)
    return typedColumn(column, span)
  }

  #earlyFields(onRead?: (place: Place<E>) => void): FieldSource<EarlyRow<E>> {
    return this.#fieldsBy(({ place }) => {
      onRead?.(place)
      return earlyGetter(place)
    })
  }

  #lateFields(): FieldSource<LateRow> {
    return this.#fieldsBy((column) => {
      const slot = this.slots.of(column)
      return (row) => valueAt(row, slot)
    })
  }

  #fieldsBy<Row>(getter: (column: Column<E>) => (row: Row) => FieldValue): FieldSource<Row> {
    const { scope } = this
    const resolve = (name: string): Field<Row> | undefined => {
      const column =
        this.#kql.get(name)?.column ?? scope.find(name, nowhere) ?? this.#unmapped.get(name)
      if (column === undefined) return undefined
      const field = column.place.kind === 'source' ? column.place.field : undefined
      const { type = 'keyword', verbatimKey, part, absent } = field ?? {}
      return { name, type, get: getter(column), verbatimKey, part, absent }
    }
    return { resolve, names: () => [], known: () => scope.names() }
  }
}

// Columns were found once with their place when the expression was lowered; the second look cannot fail.
const nowhere: Span = { source: { name: '', text: '' }, start: 0, end: 0 }
