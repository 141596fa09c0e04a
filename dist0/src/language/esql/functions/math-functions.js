import { singleValueFunction } from './function-spec.js';
/** Functions of mathematics: what is no number is null. */
export const mathFunctions = [
    ...Object.entries({
        acos: Math.acos,
        asin: Math.asin,
        atan: Math.atan,
        cbrt: Math.cbrt,
        cos: Math.cos,
        cosh: Math.cosh,
        exp: Math.exp,
        log10: Math.log10,
        signum: Math.sign,
        sin: Math.sin,
        sinh: Math.sinh,
        sqrt: Math.sqrt,
        tan: Math.tan,
        tanh: Math.tanh,
        to_degrees: (radians) => (radians * 180) / Math.PI,
        to_radians: (degrees) => (degrees * Math.PI) / 180,
    }).map(([name, compute]) => singleValueFunction(name, { takes: ['number'], gives: 'double' }, (value) => finite(compute(Number(value))))),
    pairOfNumbers('atan2', Math.atan2),
    pairOfNumbers('copy_sign', (magnitude, sign) => Math.abs(magnitude) * (signOf(sign) ? -1 : 1)),
    pairOfNumbers('hypot', Math.hypot),
    pairOfNumbers('pow', Math.pow),
    singleValueFunction('log', { takes: ['number', 'number'], optional: 1, gives: 'double' }, 
    // With two arguments the first is the base.
    (first, second) => second === undefined
        ? finite(Math.log(Number(first)))
        : finite(Math.log(Number(second)) / Math.log(Number(first)))),
    constantFunction('pi', Math.PI),
    constantFunction('e', Math.E),
    constantFunction('tau', 2 * Math.PI),
];
function pairOfNumbers(name, compute) {
    const shape = { takes: ['number', 'number'], gives: 'double' };
    return singleValueFunction(name, shape, (left, right) => finite(compute(Number(left), Number(right))));
}
function constantFunction(name, value) {
    return singleValueFunction(name, { takes: [], gives: 'double' }, () => value);
}
function finite(value) {
    return Number.isFinite(value) ? value : undefined;
}
const signOf = (value) => value < 0 || Object.is(value, -0);
//# sourceMappingURL=math-functions.js.map