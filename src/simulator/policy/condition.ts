/** One operator with one key of a Condition element; all conditions of a statement must hold. */
export interface Condition {
  /** As written: `ForAnyValue:StringLike`, `BoolIfExists`. */
  readonly operator: string
  /** In lower case: condition keys are compared without case. */
  readonly key: string
  readonly values: readonly string[]
}
