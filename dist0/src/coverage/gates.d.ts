import type { GateResult, TechniqueCoverage } from './coverage-report.ts';
import { type Grade } from './grade.ts';
/** Demands on coverage. */
export interface Gates {
    /** Every technique that a rule claims or a scenario plays has at least this grade. */
    readonly minGrade?: Exclude<Grade, 'gap'> | undefined;
    /** Techniques of which every variant has to be seen, and one at least: ATT&CK ids of v18 or v19. */
    readonly failOnGap?: readonly string[] | undefined;
}
/** Refuses a gate that names what is no technique, or nothing.
 * @throws TrailproofError TECHNIQUE_UNKNOWN, GATE_EMPTY */
export declare function checkGates({ failOnGap }: Gates): void;
/** Holds coverage against the gates. What only stale evidence holds up falls short.
 * @throws TrailproofError GATE_EMPTY where no technique is claimed or played */
export declare function judgeGates(techniques: readonly TechniqueCoverage[], { minGrade, failOnGap }: Gates): readonly GateResult[];
