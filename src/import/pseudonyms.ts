/** What was replaced of one kind: how many different values, how often. */
export interface ReplacedKind {
  readonly kind: string
  readonly values: number
  readonly times: number
}

/** Fakes by the order in which their originals come first: what was replaced already, in the same order, is replaced by itself.
 * One value has one fake, wherever it stands. */
export class Pseudonyms {
  readonly #kinds = new Map<string, Map<string, string>>()
  readonly #times = new Map<string, number>()
  readonly #names = new Map<string, { readonly kind: string; readonly fake: string }>()

  /** The fake of a value that has a form of its own: an account, a key, an address … */
  formed(kind: string, value: string, make: (position: number) => string): string {
    const fakes = this.#fakesOf(kind)
    this.#count(kind)
    const known = fakes.get(value)
    if (known !== undefined) return known
    const fake = make(fakes.size + 1)
    fakes.set(value, fake)
    return fake
  }

  /** The fake of a name: `user-1`. A name that came before, of whatever kind, keeps the fake that it has. */
  named(kind: string, value: string): string {
    const known = this.#names.get(value)
    if (known !== undefined) {
      this.#count(known.kind)
      return known.fake
    }
    const fake = this.formed(kind, value, (position) => `${kind}-${position}`)
    this.#names.set(value, { kind, fake })
    return fake
  }

  /** Begins to count anew how often each kind was replaced. */
  forgetTimes(): void {
    this.#times.clear()
  }

  /** Kinds in alphabetical order. */
  replaced(): readonly ReplacedKind[] {
    return [...this.#kinds.keys()].toSorted().map((kind) => ({
      kind,
      values: this.#kinds.get(kind)?.size ?? 0,
      times: this.#times.get(kind) ?? 0,
    }))
  }

  /** Kind, original and fake of all that was replaced. */
  *entries(): Generator<{ readonly kind: string; readonly from: string; readonly to: string }> {
    for (const [kind, fakes] of this.#kinds) {
      for (const [from, to] of fakes) yield { kind, from, to }
    }
  }

  #fakesOf(kind: string): Map<string, string> {
    const known = this.#kinds.get(kind)
    if (known !== undefined) return known
    const fakes = new Map<string, string>()
    this.#kinds.set(kind, fakes)
    return fakes
  }

  #count(kind: string): void {
    this.#times.set(kind, (this.#times.get(kind) ?? 0) + 1)
  }
}
