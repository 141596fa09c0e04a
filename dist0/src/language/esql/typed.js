import { compileValue } from '../expression/compile-value.js';
import { anything, becauseOf, exactly, isOnlyNull, listed, oneOf, } from './possible.js';
const mostCombinations = 256;
/** A value that stands in the query. */
export function constantOf(value, type, span) {
    return {
        tree: literalTree(value, span),
        type,
        span,
        constant: { value },
        possible: exactly(value),
    };
}
/** A function over its arguments; it is computed here when all of them are constants. */
export function callOf(definition, given, result) {
    const make = (operands) => ({
        kind: 'call',
        function: definition,
        arguments: operands,
        span: result.span,
    });
    return derived(given, make, result);
}
/** An expression over others. `strict`: null as soon as one of them is null. */
export function derived(given, make, result) {
    const { type, span, strict } = result;
    const possible = possibleOf(given, { make, span, strict });
    if (given.every(({ constant }) => constant !== undefined) && possible.values !== 'any') {
        return constantOf(possible.values[0], type, span);
    }
    return { tree: make(given.map(({ tree }) => tree)), type, span, possible };
}
function possibleOf(given, { make, span, strict, }) {
    const alwaysNull = given.find(({ possible }) => isOnlyNull(possible));
    if (strict && alwaysNull !== undefined) {
        return { values: [undefined], because: alwaysNull.possible.because };
    }
    const combinations = combinationsOf(given);
    if (combinations === undefined)
        return anything;
    const holes = given.map((_, index) => holeAt(index, span));
    const compute = compileValue(make(holes), holeSource);
    const because = becauseOf(given.map(({ possible }) => possible));
    return oneOf(combinations.map((values) => compute(values)), because);
}
function combinationsOf(given) {
    let combinations = [[]];
    for (const { possible, type } of given) {
        const values = listed(possible, type);
        if (values === undefined || values.length * combinations.length > mostCombinations) {
            return undefined;
        }
        combinations = combinations.flatMap((head) => values.map((value) => [...head, value]));
    }
    return combinations;
}
function holeAt(index, span) {
    return { kind: 'field', name: String(index), optional: true, span };
}
const holeSource = {
    resolve: (name) => ({ name, type: 'keyword', get: (values) => values[Number(name)] }),
    names: () => [],
    known: () => [],
};
function literalTree(value, span) {
    if (isScalar(value))
        return { kind: 'literal', value: value ?? null, span };
    const list = { name: 'list', evaluate: () => value };
    return { kind: 'call', function: list, arguments: [], span };
}
function isScalar(value) {
    return typeof value !== 'object';
}
//# sourceMappingURL=typed.js.map