import type { BlindRule, OtherDataRule, RuleFinding } from '../engine/replay-result.ts';
/** Which rules took part, and which could not. */
export interface RulesReport {
    readonly loaded: number;
    readonly blind: readonly BlindRule[];
    /** Rules on other data than that at hand: neither silent nor blind. */
    readonly otherData?: readonly OtherDataRule[] | undefined;
    readonly unsupported: readonly RuleFinding[];
    /** Constructs that the user allows to be unsupported (`machine_learning`): their rules are counted only. */
    readonly allowed?: readonly string[] | undefined;
    readonly invalid: readonly RuleFinding[];
    /** What ran, but not as its author may think. */
    readonly warnings?: readonly RuleFinding[] | undefined;
}
