/** Keeps what pipes keep of all matches. The search's own limit comes before the first pipe and counts from the same
 * end; without pipes it keeps the first. */
export function applyPipes(matches, pipes, most) {
    const limit = { keep: pipes[0]?.keep ?? 'first', count: most };
    return {
        matches: [limit, ...pipes].reduce(cut, matches),
        isCut: pipes.reduce(cut, matches).length > most,
    };
}
function cut(matches, { keep, count }) {
    if (matches.length <= count)
        return matches;
    return keep === 'first' ? matches.slice(0, count) : matches.slice(matches.length - count);
}
//# sourceMappingURL=apply-pipes.js.map