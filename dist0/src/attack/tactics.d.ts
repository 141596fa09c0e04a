/** A column of ATT&CK's enterprise matrix. */
export interface Tactic {
    /** `TA0004`. */
    readonly id: string;
    readonly name: string;
}
export declare const tactics: readonly Tactic[];
/** Gives a tactic of ATT&CK v19 by its id, or undefined.
 * @example tacticOf('TA0112')?.name // 'Defense Impairment' */
export declare function tacticOf(id: string): Tactic | undefined;
