/** Finds the known name that a user most likely meant, or undefined when none is near.
 * @example nearestName('verfy', ['verify', 'replay']) // 'verify' */
function nearestName(name, known) {
    const wanted = name.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `Did you mean "x"?`, or undefined. */
export function didYouMean(name, known) {
    const nearest = nearestName(name, known);
    return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}
function editDistance(left, right, limit) {
    if (Math.abs(left.length - right.length) >= limit)
        return limit;
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= right.length; column += 1) {
            const replaced = previous[column - 1] + (left[row - 1] === right[column - 1] ? 0 : 1);
            current.push(Math.min(previous[column] + 1, current[column - 1] + 1, replaced));
        }
        previous = current;
    }
    return previous[right.length];
}
//# sourceMappingURL=nearest-name.js.map