import { seconds, type Duration, type Instant } from '../../time/duration.ts'

/** Something that happened at a moment; only what has the same key can be the same thing. */
export interface Moment {
  readonly key: string
  readonly at: Instant
}

/** What belongs together. */
export interface Pairs<Left, Right> {
  readonly pairs: readonly (readonly [Left, Right])[]
  /** Those for which several were as near: which is which cannot be told. */
  readonly ambiguous: readonly Left[]
}

/** CloudTrail writes whole seconds: two that are no further apart cannot be told from each other. */
const blur: Duration = seconds(1)

interface Candidate<Left, Right> {
  readonly left: Left
  readonly right: Right
  readonly distance: Duration
}

/** Pairs moments of the same key that lie near each other, the nearest first, each once. Where another is as near, no pair is guessed.
 * @example pairByTime([call], [record], { within: seconds(10) }).pairs // [[call, record]] */
export function pairByTime<Left extends Moment, Right extends Moment>(
  left: readonly Left[],
  right: readonly Right[],
  { within }: { readonly within: Duration },
): Pairs<Left, Right> {
  let open = candidates(left, right, within)
  const pairs: (readonly [Left, Right])[] = []
  const ambiguous: Left[] = []
  for (let nearest = open[0]; nearest !== undefined; nearest = open[0]) {
    const tied = tiedWith(nearest, open)
    if (tied.length === 1) pairs.push([nearest.left, nearest.right])
    else ambiguous.push(...new Set(tied.map((one) => one.left)))
    const lefts = new Set(tied.map((one) => one.left))
    const rights = new Set(tied.map((one) => one.right))
    open = open.filter((one) => !lefts.has(one.left) && !rights.has(one.right))
  }
  return { pairs, ambiguous }
}

function candidates<Left extends Moment, Right extends Moment>(
  left: readonly Left[],
  right: readonly Right[],
  within: Duration,
): readonly Candidate<Left, Right>[] {
  return left
    .flatMap((one) =>
      right
        .filter(({ key }) => key === one.key)
        .map((other) => ({ left: one, right: other, distance: Math.abs(one.at - other.at) })),
    )
    .filter(({ distance }) => distance <= within)
    .toSorted((one, other) => one.distance - other.distance)
}

/** A candidate with those that share an end with it and are as near, and with those that these are tied with in turn. */
function tiedWith<Left, Right>(
  nearest: Candidate<Left, Right>,
  open: readonly Candidate<Left, Right>[],
): readonly Candidate<Left, Right>[] {
  const near = open.filter(({ distance }) => distance <= nearest.distance + blur)
  const tied = new Set([nearest])
  for (const one of tied) {
    for (const other of near) {
      if (other.left === one.left || other.right === one.right) tied.add(other)
    }
  }
  return [...tied]
}
