/** Gives the ATT&CK v19 ids of techniques that were written for v18 or v19, each once.
 * @param where what names them, to begin the message with: `Step "stop-logging"`
 * @throws TrailproofError SCENARIO_INVALID for what is no technique */
export declare function currentTechniques(ids: readonly string[], where: string): readonly string[];
