import { seconds } from '../../time/duration.js';
/** CloudTrail writes whole seconds: two that are no further apart cannot be told from each other. */
const blur = seconds(1);
/** Pairs moments of the same key that lie near each other, the nearest first, each once. Where another is as near, no pair is guessed.
 * @example pairByTime([call], [record], { within: seconds(10) }).pairs // [[call, record]] */
export function pairByTime(left, right, { within }) {
    let open = candidates(left, right, within);
    const pairs = [];
    const ambiguous = [];
    for (let nearest = open[0]; nearest !== undefined; nearest = open[0]) {
        const tied = tiedWith(nearest, open);
        if (tied.length === 1)
            pairs.push([nearest.left, nearest.right]);
        else
            ambiguous.push(...new Set(tied.map((one) => one.left)));
        const lefts = new Set(tied.map((one) => one.left));
        const rights = new Set(tied.map((one) => one.right));
        open = open.filter((one) => !lefts.has(one.left) && !rights.has(one.right));
    }
    return { pairs, ambiguous };
}
function candidates(left, right, within) {
    return left
        .flatMap((one) => right
        .filter(({ key }) => key === one.key)
        .map((other) => ({ left: one, right: other, distance: Math.abs(one.at - other.at) })))
        .filter(({ distance }) => distance <= within)
        .toSorted((one, other) => one.distance - other.distance);
}
/** A candidate with those that share an end with it and are as near, and with those that these are tied with in turn. */
function tiedWith(nearest, open) {
    const near = open.filter(({ distance }) => distance <= nearest.distance + blur);
    const tied = new Set([nearest]);
    for (const one of tied) {
        for (const other of near) {
            if (other.left === one.left || other.right === one.right)
                tied.add(other);
        }
    }
    return [...tied];
}
//# sourceMappingURL=pair-by-time.js.map