import type { Scalar } from '../../field-source.ts'
import { singleValueFunction, type EsqlFunction } from './function-spec.ts'

/** Functions of mathematics: what is no number is null. */
export const mathFunctions: readonly EsqlFunction[] = [
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
    to_degrees: (radians: number): number => (radians * 180) / Math.PI,
    to_radians: (degrees: number): number => (degrees * Math.PI) / 180,
  }).map(([name, compute]) =>
    singleValueFunction(name, { takes: ['number'], gives: 'double' }, (value) =>
      finite(compute(Number(value))),
    ),
  ),
  pairOfNumbers('atan2', Math.atan2),
  pairOfNumbers('copy_sign', (magnitude, sign) => Math.abs(magnitude) * (signOf(sign) ? -1 : 1)),
  pairOfNumbers('hypot', Math.hypot),
  pairOfNumbers('pow', Math.pow),
  singleValueFunction(
    'log',
    { takes: ['number', 'number'], optional: 1, gives: 'double' },
    // With two arguments the first is the base.
    (first, second) =>
      second === undefined
        ? finite(Math.log(Number(first)))
        : finite(Math.log(Number(second)) / Math.log(Number(first))),
  ),
  constantFunction('pi', Math.PI),
  constantFunction('e', Math.E),
  constantFunction('tau', 2 * Math.PI),
]

function pairOfNumbers(
  name: string,
  compute: (left: number, right: number) => number,
): EsqlFunction {
  const shape = { takes: ['number', 'number'], gives: 'double' } as const
  return singleValueFunction(name, shape, (left, right) =>
    finite(compute(Number(left), Number(right))),
  )
}

function constantFunction(name: string, value: Scalar): EsqlFunction {
  return singleValueFunction(name, { takes: [], gives: 'double' }, () => value)
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

const signOf = (value: number): boolean => value < 0 || Object.is(value, -0)
