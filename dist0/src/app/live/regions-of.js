/** Where a play makes calls; global services are called in us-east-1. The look for leftovers does not count. */
export function regionsOf(entries) {
    const own = entries.flatMap((entry) => entry.kind === 'attempt' && !entry.step.startsWith('sweep/') ? [entry.region] : []);
    return [...new Set(own)].toSorted();
}
//# sourceMappingURL=regions-of.js.map