import type { WeightOf } from './expression/shortfall.ts';
import type { Clause, MetValue } from './tracer.ts';
/** Says of each clause in the way of a condition what was met instead, the heaviest first; empty where it holds.
 * @example failuresOf(clause, () => 1) // ['event.action is "DeleteUser", not "CreateUser"'] */
export declare function failuresOf(clause: Clause, weightOf: WeightOf): readonly string[];
/** The single clauses in the way of a condition, the heaviest first; none where it holds. */
export declare function failedClauses(clause: Clause, weightOf: WeightOf): readonly Clause[];
/** The single clauses that keep a condition from being what is wanted: of alternatives, those of the shortest way. */
export declare function failing(clause: Clause, wanted: boolean): readonly Clause[];
/** What a single clause met, and what it wanted.
 * @example failureText(clause) // 'source.ip has no value, and "source.ip is not null" wants one' */
export declare function failureText({ text, met, wanted, result }: Clause): string;
/** How near a number came to what a failed comparison wants, from 0 to 1. */
export declare function nearnessOf(clause: Clause): number;
/** What some fields hold.
 * @example metText([{ field: 'n', value: 3 }]) // 'n is 3' */
export declare function metText(met: readonly MetValue[]): string;
