/** Writes a first scenario: a group appears, and the nearest activity that raises nothing. The rule of the same name sees it.
 * @example scenarioTemplate('trail-stopped', ['T1685.002']) */
export declare function scenarioTemplate(name: string, techniques: readonly string[]): string;
