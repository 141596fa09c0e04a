/** The literal text that each match begins with; empty when none is known. */
export function literalHead(tree) {
    return runsOf(tree)[0] ?? '';
}
/** The longest literal text that each match must hold; empty when none is known. */
export function longestLiteral(tree) {
    return runsOf(tree).reduce((best, run) => (run.length > best.length ? run : best), '');
}
// Runs of single characters that stand side by side at the top; the first is empty unless the pattern begins with one.
function runsOf(tree) {
    const runs = [''];
    const walk = (part) => {
        if (part.kind === 'set' && part.set.only !== undefined) {
            runs[runs.length - 1] += part.set.only;
        }
        else if (part.kind === 'sequence')
            part.parts.forEach(walk);
        else if (part.kind === 'capture')
            walk(part.part);
        else if (part.kind === 'repeat' && part.min > 0) {
            walk(part.part);
            runs.push('');
        }
        else if (part.kind !== 'empty')
            runs.push('');
    };
    walk(tree);
    return runs;
}
//# sourceMappingURL=literals.js.map