/** A rule as the list shows it. */
export interface RuleEntry {
    readonly shortName: string;
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly severity: string;
    readonly riskScore: number;
    /** ATT&CK v19 ids. */
    readonly techniques: readonly string[];
    readonly file: string;
}
/** A scenario as the list shows it. */
export interface ScenarioEntry {
    readonly name: string;
    readonly title: string;
    readonly techniques: readonly string[];
    readonly detectedBy: readonly string[];
    readonly cases: readonly {
        readonly kind: string;
        readonly name: string;
    }[];
}
