/** The field types of Elasticsearch that matter here. A date's values are epoch milliseconds (number), an ip's are text.
 * `integer` (32 bits) is told from `long` because ES|QL reports and computes them apart; elsewhere they are alike. */
export type FieldType =
  | 'keyword'
  | 'constant_keyword'
  | 'wildcard'
  | 'version'
  | 'text'
  | 'ip'
  | 'integer'
  | 'long'
  | 'double'
  | 'boolean'
  | 'date'
  | 'flattened'
  | 'object'
  | 'nested'
  | 'geo_point'

/** A single value of a field. */
export type Scalar = string | number | boolean

/** What a field holds for one event: nothing, one value, or several. Never null, never an empty list. */
export type FieldValue = Scalar | readonly Scalar[] | undefined

/** A field as resolved at compile time; `get` runs once an event and must not allocate on its cheap paths. */
export interface Field<E> {
  readonly name: string
  readonly type: FieldType
  readonly get: (event: E) => FieldValue
  /** The JSON key under which the value stands in the raw text as a verbatim JSON string, if it does; needles come from such fields only. */
  readonly verbatimKey?: string | undefined
  /** The part of an event that alone decides the value, by a name that the view gives it, empty for a value that
   * never differs; gates come from such fields. */
  readonly part?: string | undefined
  /** The field whose value alone decides this one's, if it is not itself. */
  readonly of?: string | undefined
  /** Why no document can carry this field under the profile, if none can: such a rule is blind. */
  readonly absent?: string | undefined
  /** Texts longer than this (code points) are not indexed: KQL and EQL do not see them (`ignore_above`). */
  readonly ignoreAbove?: number | undefined
  /** True when an event has the field, even without a value (null, an empty list); needed by views that tell them apart. */
  readonly has?: ((event: E) => boolean) | undefined
}

/** The seam between languages and documents: the languages know no ECS, the documents know no language. */
export interface FieldSource<E> {
  /** Resolves a dotted field name, or undefined when the view maps no such field. Leaves of flattened fields resolve too, with type `flattened`. */
  readonly resolve: (name: string) => Field<E> | undefined
  /** The names of the fields that an event has; wildcards in field names and free text need them. */
  readonly names: (event: E) => Iterable<string>
  /** All mapped names, for messages (nearest name), wildcards in field names and free text. */
  readonly known: () => Iterable<string>
  /** The whole document as JSON, what Elasticsearch keeps as `_source`; absent where a view has none. */
  readonly document?: ((event: E) => unknown) | undefined
  /** The objects of a `nested` field, each with the fields inside it under their full names; absent where a view has none. */
  readonly nested?: ((path: string) => NestedField<E> | undefined) | undefined
  /** An event as its log wrote it, for rules that speak of the log and not of documents (Sigma); absent where that is not
   * at hand. */
  readonly record?: ((event: E) => unknown) | undefined
}

/** A field of type `nested`: an inner event is one object of the list. */
export interface NestedField<E> {
  readonly items: (event: E) => readonly unknown[]
  readonly fields: FieldSource<unknown>
}
