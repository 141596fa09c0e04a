// Intersections multiply states.
const mostStates = 4_000;
/** Compiles a pattern with intersections to a test of whole texts: all states that a text can lead to are followed at
 * once, so that the time is at most states x length. Undefined for a pattern that is too large. */
export function automatonTest(tree, { ignoreCase }) {
    const automaton = emptyAutomaton();
    const isWhole = add(tree, automaton, { from: automaton.start, to: automaton.end, ignoreCase });
    return isWhole ? (text) => accepts(automaton, text) : undefined;
}
function emptyAutomaton() {
    return { silent: [[], []], edges: [[], []], start: 0, end: 1 };
}
function newState({ silent, edges }) {
    silent.push([]);
    return edges.push([]) - 1;
}
/** Adds ways from one state to another that spell the pattern; false when there are too many states. */
function add(tree, automaton, ends) {
    const { from, to } = ends;
    if (automaton.edges.length > mostStates)
        return false;
    switch (tree.kind) {
        case 'nothing':
            return true;
        case 'empty':
            automaton.silent[from].push(to);
            return true;
        case 'set': {
            const { ranges, negated } = tree;
            const test = (code) => ranges.some(([first, last]) => code >= first && code <= last) !== negated;
            automaton.edges[from].push({ test, to });
            return true;
        }
        case 'literal':
            return addChain(Array.from(tree.text), automaton, ends, addCharacter);
        case 'sequence':
            return addChain(tree.parts, automaton, ends, add);
        case 'union':
            return tree.parts.every((part) => add(part, automaton, ends));
        case 'repeat':
            return addRepeat(tree, automaton, ends);
        case 'intersection':
            return addIntersection(tree.parts, automaton, ends);
    }
}
function addCharacter(character, { edges }, ends) {
    const code = character.codePointAt(0);
    const isLetter = ends.ignoreCase && /^[A-Za-z]$/.test(character);
    const test = isLetter
        ? (other) => (other | 32) === (code | 32)
        : (other) => other === code;
    edges[ends.from].push({ test, to: ends.to });
    return true;
}
function addChain(parts, automaton, ends, addPart) {
    let { from } = ends;
    for (const part of parts) {
        const to = newState(automaton);
        if (!addPart(part, automaton, { ...ends, from, to }))
            return false;
        from = to;
    }
    automaton.silent[from].push(ends.to);
    return true;
}
function addRepeat({ part, min, max }, automaton, ends) {
    const copies = Number.isFinite(max) ? max : min + 1;
    // A state of its own: ways that begin at the outer one must not be open again after a round.
    let from = newState(automaton);
    automaton.silent[ends.from].push(from);
    for (let copy = 0; copy < copies; copy += 1) {
        if (copy >= min)
            automaton.silent[from].push(ends.to);
        const to = newState(automaton);
        if (!add(part, automaton, { ...ends, from, to }))
            return false;
        if (copy === copies - 1 && !Number.isFinite(max))
            automaton.silent[to].push(from);
        from = to;
    }
    automaton.silent[from].push(ends.to);
    return true;
}
/** Pairs of states of both sides, which go on together. */
function addIntersection(parts, automaton, ends) {
    const [left, right] = parts.map((part) => {
        const side = emptyAutomaton();
        const isWhole = add(part, side, { ...ends, from: side.start, to: side.end });
        return isWhole ? side : undefined;
    });
    if (left === undefined || right === undefined)
        return false;
    if (left.edges.length * right.edges.length > mostStates)
        return false;
    const states = left.edges.map(() => right.edges.map(() => newState(automaton)));
    for (const [l, row] of states.entries()) {
        for (const [r, state] of row.entries()) {
            automaton.silent[state].push(...left.silent[l].map((next) => states[next][r]));
            automaton.silent[state].push(...right.silent[r].map((next) => row[next]));
            for (const one of left.edges[l]) {
                for (const two of right.edges[r]) {
                    const test = (code) => one.test(code) && two.test(code);
                    automaton.edges[state].push({ test, to: states[one.to][two.to] });
                }
            }
        }
    }
    automaton.silent[ends.from].push(states[left.start][right.start]);
    automaton.silent[states[left.end][right.end]].push(ends.to);
    return true;
}
function accepts(automaton, text) {
    let current = closure(automaton, [automaton.start]);
    for (const character of text) {
        const code = character.codePointAt(0);
        const next = [];
        for (const state of current) {
            for (const { test, to } of automaton.edges[state])
                if (test(code))
                    next.push(to);
        }
        if (next.length === 0)
            return false;
        current = closure(automaton, next);
    }
    return current.has(automaton.end);
}
function closure({ silent }, states) {
    const reached = new Set(states);
    // A set that grows while it is walked is walked to its end.
    for (const state of reached)
        for (const next of silent[state])
            reached.add(next);
    return reached;
}
//# sourceMappingURL=regexp-automaton.js.map