import { isAnyRun } from './regexp-tree.js';
// Alternatives that stand in a row can multiply; beyond this many choices the pattern goes to the linear engine.
const mostChoices = 64;
/** Says whether a backtracking engine needs at most time of text length x pattern length: one repetition of varying
 * length over single characters, none inside another, few alternatives. A closing `.*` never retries.
 * The check is cautious: a harmless pattern that it refuses only runs slower. */
export function isSafeForBacktracking(tree) {
    const parts = tree.kind === 'sequence' ? tree.parts : [tree];
    const body = parts.length > 0 && isAnyRun(parts.at(-1)) ? parts.slice(0, -1) : parts;
    const cost = body.map(costOf);
    const repeats = cost.reduce((sum, part) => sum + part.repeats, 0);
    const choices = cost.reduce((product, part) => product * part.choices, 1);
    return repeats <= 1 && choices <= mostChoices;
}
function costOf(tree) {
    switch (tree.kind) {
        case 'empty':
        case 'nothing':
        case 'literal':
        case 'set':
            return { repeats: 0, choices: 1 };
        case 'sequence':
            return combine(tree.parts.map(costOf), (left, right) => left * right);
        case 'union':
            return combine(tree.parts.map(costOf), (left, right) => left + right);
        case 'intersection':
            return { repeats: Number.POSITIVE_INFINITY, choices: 1 };
        case 'repeat':
            return costOfRepeat(tree.part, tree.min, tree.max);
    }
}
function combine(parts, join) {
    return parts.reduce((sum, part) => ({
        repeats: sum.repeats + part.repeats,
        choices: join(sum.choices, part.choices),
    }));
}
function costOfRepeat(part, min, max) {
    const inner = costOf(part);
    const isOneCharacter = part.kind === 'set' || (part.kind === 'literal' && part.text.length === 1);
    if (isOneCharacter && min === max)
        return { repeats: 0, choices: 1 };
    if (min === 0 && max === 1)
        return { repeats: inner.repeats, choices: inner.choices + 1 };
    if (isOneCharacter)
        return { repeats: 1, choices: 1 };
    const isFixed = min === max && inner.repeats === 0 && inner.choices === 1;
    return isFixed ? inner : { repeats: Number.POSITIVE_INFINITY, choices: inner.choices };
}
//# sourceMappingURL=regexp-safety.js.map