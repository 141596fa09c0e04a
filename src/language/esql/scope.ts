import type { Span } from '../../diagnostic/span.ts'
import type { Column } from './column.ts'
import type { SourceColumns } from './source-columns.ts'

/** The columns that a command sees, in order. The fields of FROM are listed only when somebody asks for all of them. */
export class Scope<E> {
  readonly #source: SourceColumns<E> | undefined
  readonly #own: Map<string, Column<E>>
  /** Names that were columns and are no more, so that a field of that name does not shine through. */
  readonly #gone: Set<string>
  /** Fields that another column stands in for, in the same place. */
  readonly #replaced: Map<string, Column<E>> = new Map()
  /** Whether a name that is no column may be a field that is not mapped. */
  readonly mayBeUnmapped: (name: string) => boolean

  private constructor(
    source: SourceColumns<E> | undefined,
    own: readonly Column<E>[],
    rest: { readonly gone: Iterable<string>; readonly mayBeUnmapped: (name: string) => boolean },
  ) {
    this.#source = source
    this.#own = new Map(own.map((column) => [column.name, column]))
    this.#gone = new Set(rest.gone)
    this.mayBeUnmapped = rest.mayBeUnmapped
  }

  /** All fields of a source. */
  static of<E>(source: SourceColumns<E>): Scope<E> {
    return new Scope(source, [], { gone: [], mayBeUnmapped: () => true })
  }

  /** These columns and no others, but for names that could be fields if they were mapped. */
  static closed<E>(
    columns: readonly Column<E>[],
    mayBeUnmapped: (name: string) => boolean = () => false,
  ): Scope<E> {
    return new Scope<E>(undefined, columns, { gone: [], mayBeUnmapped })
  }

  find(name: string, span: Span): Column<E> | undefined {
    const own = this.#own.get(name)
    if (own !== undefined || this.#gone.has(name)) return own
    return this.#replaced.get(name) ?? this.#source?.find(name, span)
  }

  /** True for a name that a command took away. */
  isGone(name: string): boolean {
    return this.#gone.has(name)
  }

  list(span: Span): readonly Column<E>[] {
    const fields = this.#source?.all(span) ?? []
    const seen = fields.filter(({ name }) => !this.#own.has(name) && !this.#gone.has(name))
    const fieldsNow = seen.map((column) => this.#replaced.get(column.name) ?? column)
    return [...fieldsNow, ...this.#own.values()]
  }

  names(): readonly string[] {
    const known = [...this.#own.keys(), ...(this.#source?.known() ?? [])]
    return known.filter((name) => !this.#gone.has(name))
  }

  /** Adds a column at the end; one of the same name gives way. */
  define(column: Column<E>): void {
    this.#own.delete(column.name)
    this.#own.set(column.name, column)
    this.#gone.delete(column.name)
  }

  /** Puts a column in the place of the one that has its name. */
  replace(column: Column<E>): void {
    const isField = !this.#own.has(column.name) && this.#source !== undefined
    if (isField) this.#replaced.set(column.name, column)
    else this.#own.set(column.name, column)
  }

  /** Takes columns away. */
  drop(names: Iterable<string>): void {
    for (const name of names) {
      this.#own.delete(name)
      this.#gone.add(name)
    }
  }

  /** The scope with one column under another name in the same place; a column that had the name gives way. */
  renamed(column: Column<E>, name: string, span: Span): Scope<E> {
    const list = this.list(span).filter((one) => one.name !== name || one === column)
    const own = list.map((one) => (one === column ? { ...column, name } : one))
    const gone = [...this.#gone, column.name].filter((one) => one !== name)
    return new Scope<E>(undefined, own, { gone, mayBeUnmapped: this.mayBeUnmapped })
  }
}
