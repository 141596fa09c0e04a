import type { Alert, AlertValue } from '../engine/alert.ts';
import type { CaseKind } from '../scenario/scenario.ts';
/** An alert as a golden tells it: in names of steps and cast, without anything that hangs on seed or clock. */
export interface GoldenAlert {
    /** The rule's short name. */
    readonly rule: string;
    readonly severity: Alert['rule']['severity'];
    /** The steps whose events contributed, in time order; `try#1..25` stands for `try`, `try#2` … `try#25`. */
    readonly steps: readonly string[];
    /** How many events contributed. */
    readonly count: number;
    readonly group: Readonly<Record<string, AlertValue>>;
    readonly values: Readonly<Record<string, AlertValue>>;
}
/** What is expected of one case. No alerts means reviewed silence. */
export interface GoldenCase {
    /** Kind and name: `attack/strip-alice`. */
    readonly case: string;
    /** Evasions only: whether somebody sees it, nobody does, or AWS refuses every step so that there is nothing to see.
     * Written by people, first filled in from what happened. */
    readonly says?: 'seen' | 'gap' | 'fails' | undefined;
    /** Why a false positive is legitimate, or why an evasion slips through. */
    readonly reason?: string | undefined;
    /** Rules whose alerts here are known to hang on the phase of the ticks or of the start. */
    readonly phaseDependent?: readonly string[] | undefined;
    readonly alerts: readonly GoldenAlert[];
}
/** The reviewed alerts of a scenario's cases. */
export interface Golden {
    /** Where editors find the schema; kept as it is written. */
    readonly $schema?: string | undefined;
    readonly scenario: string;
    readonly cases: readonly GoldenCase[];
}
/** A case's name across kinds, as goldens, reports and `--case` use it.
 * @example caseId('attack', 'strip-alice') // 'attack/strip-alice' */
export declare function caseId(kind: CaseKind, name: string): string;
