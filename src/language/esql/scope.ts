import type { Span } from '../../diagnostic/span.ts'
import type { Column } from './column.ts'
import type { SourceColumns } from './source-columns.ts'

/** The columns that a command sees, in order. The fields of FROM are listed only when somebody asks for all of them. */
export class Scope<E> {
  readonly #source: SourceColumns<E> | undefined
  readonly #own: readonly Column<E>[]
  /** Names that were columns and are no more, so that a field of that name does not shine through. */
  readonly #gone: ReadonlySet<string>
  /** Whether a name that is no column may be a field that is not mapped. */
  readonly mayBeUnmapped: boolean

  private constructor(
    source: SourceColumns<E> | undefined,
    own: readonly Column<E>[],
    rest: { readonly gone: ReadonlySet<string>; readonly mayBeUnmapped: boolean },
  ) {
    this.#source = source
    this.#own = own
    this.#gone = rest.gone
    this.mayBeUnmapped = rest.mayBeUnmapped
  }

  /** All fields of a source. */
  static of<E>(source: SourceColumns<E>): Scope<E> {
    return new Scope(source, [], { gone: new Set(), mayBeUnmapped: true })
  }

  /** These columns and no others. */
  static closed<E>(columns: readonly Column<E>[]): Scope<E> {
    return new Scope<E>(undefined, columns, { gone: new Set(), mayBeUnmapped: false })
  }

  find(name: string, span: Span): Column<E> | undefined {
    const own = this.#own.find((column) => column.name === name)
    if (own !== undefined || this.#gone.has(name)) return own
    return this.#source?.find(name, span)
  }

  /** True for a name that a command took away. */
  isGone(name: string): boolean {
    return this.#gone.has(name)
  }

  list(span: Span): readonly Column<E>[] {
    const shadowed = new Set([...this.#own.map(({ name }) => name), ...this.#gone])
    const fields = this.#source?.all(span) ?? []
    return [...fields.filter(({ name }) => !shadowed.has(name)), ...this.#own]
  }

  names(): readonly string[] {
    const own = this.#own.map(({ name }) => name)
    return [...own, ...(this.#source?.known() ?? [])].filter((name) => !this.#gone.has(name))
  }

  /** With a column at the end; one of the same name gives way. */
  with(column: Column<E>): Scope<E> {
    const own = this.#own.filter(({ name }) => name !== column.name)
    return new Scope(this.#source, [...own, column], {
      gone: without(this.#gone, column.name),
      mayBeUnmapped: this.mayBeUnmapped,
    })
  }

  /** Without these names. */
  drop(names: Iterable<string>): Scope<E> {
    const gone = new Set([...this.#gone, ...names])
    const own = this.#own.filter(({ name }) => !gone.has(name))
    return new Scope(this.#source, own, { gone, mayBeUnmapped: this.mayBeUnmapped })
  }

  /** With one column under another name in the same place; a column that had the name gives way. */
  rename(column: Column<E>, name: string, span: Span): Scope<E> {
    const list = this.list(span).filter((one) => one.name !== name || one === column)
    const renamed = list.map((one) => (one === column ? { ...column, name } : one))
    const gone = without(new Set([...this.#gone, column.name]), name)
    return new Scope<E>(undefined, renamed, { gone, mayBeUnmapped: this.mayBeUnmapped })
  }
}

function without(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return new Set([...names].filter((one) => one !== name))
}
