import type { CorrelationLimit } from './correlation.ts';
/** True when a value fulfils all limits. */
export declare function limitsHold(value: number, limits: readonly CorrelationLimit[]): boolean;
