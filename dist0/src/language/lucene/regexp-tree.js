export const anyCharacter = { kind: 'set', ranges: [], negated: true };
/** True for a pattern that holds an intersection, which no other engine knows. */
export function hasIntersection(tree) {
    switch (tree.kind) {
        case 'intersection':
            return true;
        case 'sequence':
        case 'union':
            return tree.parts.some(hasIntersection);
        case 'repeat':
            return hasIntersection(tree.part);
        case 'empty':
        case 'nothing':
        case 'literal':
        case 'set':
            return false;
    }
}
/** True for `.`. */
export function isAnyCharacter(tree) {
    return tree.kind === 'set' && tree.negated && tree.ranges.length === 0;
}
/** True for `.*`. */
export function isAnyRun(tree) {
    return (tree.kind === 'repeat' &&
        tree.min === 0 &&
        tree.max === Number.POSITIVE_INFINITY &&
        isAnyCharacter(tree.part));
}
/** Puts parts in sequence: empty ones vanish, neighbouring literals are joined. */
export function sequenceOf(parts) {
    const kept = [];
    for (const part of parts.flatMap((each) => (each.kind === 'sequence' ? each.parts : [each]))) {
        const last = kept.at(-1);
        if (part.kind === 'literal' && last?.kind === 'literal') {
            kept[kept.length - 1] = { kind: 'literal', text: last.text + part.text };
        }
        else if (part.kind !== 'empty')
            kept.push(part);
    }
    if (kept.length === 0)
        return { kind: 'empty' };
    return kept.length === 1 ? kept[0] : { kind: 'sequence', parts: kept };
}
/** Repeats a part; a repetition of an unbounded repetition, such as `.*?` (an optional `.*` here), becomes one. */
export function repeatOf(part, min, max) {
    if (part.kind === 'empty' || max === 0)
        return { kind: 'empty' };
    if (min === 1 && max === 1)
        return part;
    const isUnbounded = part.kind === 'repeat' && part.max === Number.POSITIVE_INFINITY;
    if (!isUnbounded || part.min > 1)
        return { kind: 'repeat', part, min, max };
    return { kind: 'repeat', part: part.part, min: part.min * min, max: part.max };
}
//# sourceMappingURL=regexp-tree.js.map