/** A condition that holds for whatever a rule matches and that a small part of the record decides alone: who knows that
 * part can tell without the rest that the rule does not match. */
export interface Gate<E> {
  /** The part that is needed; see `Field.part`. */
  readonly part: string
  /** False for an event of which the part is known and that the rule cannot match, whatever else is in it. */
  readonly isOpen: (event: E) => boolean
}
