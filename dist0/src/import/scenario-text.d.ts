/** What a scenario of recorded cases says. */
export interface RecordedScenario {
    readonly title: string;
    readonly description?: string | undefined;
    readonly techniques: readonly string[];
    readonly detectedBy: readonly string[];
    readonly cases: readonly RecordedCase[];
}
/** A case that is a file of records. */
export interface RecordedCase {
    readonly kind: 'attack' | 'benign';
    readonly name: string;
    /** Relative to the scenario's folder. */
    readonly path: string;
}
/** Writes the module of a scenario whose cases are recorded files. */
export declare function scenarioText(scenario: RecordedScenario): string;
