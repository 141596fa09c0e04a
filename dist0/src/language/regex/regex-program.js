import { canBeEmpty, fixedLength, } from './regex-tree.js';
/** Says what a pattern holds that cannot be run in linear time. */
export class TooHard extends Error {
    name = 'TooHard';
}
// What a text of 100 KB still matches in well under a second.
const mostSteps = 5_000;
const mostSplits = 1_000;
const mostBodySplits = 40;
const end = { kind: 'end' };
/** Compiles a pattern to steps.
 * @throws TooHard for a pattern whose copies are too many, or that captures where nothing is remembered */
export function compileProgram(tree) {
    const shared = { steps: 0, bodies: 0 };
    const main = compileBody(tree, { shared, isMain: true });
    if (main.splits > mostSplits)
        throw new TooHard('A pattern of that size');
    return { main, bodies: shared.bodies };
}
function compileBody(tree, context) {
    const { shared } = context;
    const number = shared.bodies;
    shared.bodies += 1;
    const building = { ...context, splits: 0 };
    const start = compile(tree, end, building);
    if (!context.isMain && building.splits > mostBodySplits) {
        throw new TooHard('A look-around or possessive part of that size');
    }
    return { start, splits: building.splits, number };
}
function compile(tree, next, building) {
    count(building);
    switch (tree.kind) {
        case 'empty':
            return next;
        case 'set':
            return { kind: 'set', ascii: asciiOf(tree.set), has: tree.set.has, next };
        case 'assert':
            return { kind: 'assert', holds: tree.holds, next };
        case 'sequence':
            return tree.parts.reduceRight((after, part) => compile(part, after, building), next);
        case 'union':
            return tree.parts
                .map((part) => compile(part, next, building))
                .reduceRight((others, one) => splitOf(one, others, building));
        case 'repeat':
            return compileRepeat(tree, next, building);
        case 'capture': {
            if (!building.isMain)
                throw new TooHard('A group that captures inside a look-around or possessive part');
            const close = { kind: 'save', slot: tree.group * 2 + 1, next };
            return { kind: 'save', slot: tree.group * 2, next: compile(tree.part, close, building) };
        }
        case 'atomic':
            return { kind: 'atomic', body: compileBody(tree.part, inner(building)), next };
        case 'look':
            return compileLook(tree, next, building);
    }
}
function compileRepeat({ part, min, max, lazy }, next, building) {
    let after = next;
    if (Number.isFinite(max)) {
        for (let copy = min; copy < max; copy += 1) {
            const once = compile(part, after, building);
            after = lazy ? splitOf(next, once, building) : splitOf(once, next, building);
        }
    }
    else {
        if (!building.isMain && canBeEmpty(part)) {
            throw new TooHard('A repetition of nothing inside a look-around or possessive part');
        }
        const loop = splitOf(end, end, building);
        const once = compile(part, loop, building);
        loop.first = lazy ? next : once;
        loop.second = lazy ? once : next;
        after = loop;
    }
    for (let copy = 0; copy < min; copy += 1)
        after = compile(part, after, building);
    return after;
}
function compileLook({ behind, negated, part }, next, building) {
    const back = behind ? fixedLength(part) : undefined;
    if (behind && back === undefined)
        throw new TooHard('A look behind of varying length');
    const body = compileBody(part, inner(building));
    return { kind: 'look', negated, back, body, next };
}
function inner({ shared }) {
    return { shared, isMain: false };
}
function splitOf(first, second, building) {
    count(building);
    building.splits += 1;
    return { kind: 'split', number: building.splits - 1, first, second };
}
function count({ shared }) {
    shared.steps += 1;
    if (shared.steps > mostSteps)
        throw new TooHard('A pattern of that size');
}
function asciiOf({ has }) {
    return Uint8Array.from({ length: 128 }, (_, code) => (has(code) ? 1 : 0));
}
//# sourceMappingURL=regex-program.js.map