import type { CaseKind } from '../scenario/scenario.ts';
/** A case of a loaded scenario as coverage sees it. */
export interface CoveredCase {
    readonly scenario: string;
    /** `attack/by name` */
    readonly case: string;
    readonly kind: CaseKind;
    /** ATT&CK v19 ids of an attack or evasion; none of other cases. */
    readonly techniques: readonly string[];
    /** Rules that are meant to see the scenario: `detectedBy`, and the user's `expect`. */
    readonly meant: readonly string[];
    /** Rules that have to be silent; benign cases only. */
    readonly twinOf: readonly string[];
    /** True where AWS refuses every step, so that there is nothing to see. */
    readonly isRefused: boolean;
    /** The rules of the reviewed alerts; undefined where no golden knows the case. */
    readonly reviewed?: readonly string[] | undefined;
    /** Why it cannot be played in a real account. */
    readonly notLive?: string | undefined;
}
/** True for a case that somebody should see. */
export declare const isVariant: ({ kind, isRefused }: CoveredCase) => boolean;
/** A case across scenarios, as a key. */
export declare const caseKey: (scenario: string, id: string) => string;
