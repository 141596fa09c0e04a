import type { GoldenAlert } from '../golden/golden.ts';
import type { Misfit } from './expected-alert.ts';
/** Writes an alert on one line: rule, severity, steps, group. */
export declare function alertText({ rule, severity, steps, group }: GoldenAlert): string;
/** Writes alerts, one a line. */
export declare function alertLines(alerts: readonly GoldenAlert[]): readonly string[];
/** Writes what does not fit: `severity: expected "high", but it is "low"`. */
export declare function misfitText({ field, expected, actual }: Misfit, stringify: (value: unknown) => string): string;
/** Writes reasons as the command line does: `because …`, `and …`. */
export declare function becauseLines(reasons: readonly string[]): readonly string[];
