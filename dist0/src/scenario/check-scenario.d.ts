import type { Scenario } from './scenario.ts';
type Place = Pick<Scenario, 'name' | 'file' | 'folder'>;
/** Checks what a scenario module exports and gives the scenario; a missing or wrong part is refused by name.
 * @throws TrailproofError SCENARIO_INVALID */
export declare function checkScenario(exported: unknown, place: Place): Scenario;
export {};
