import { type Technique } from './techniques.ts';
/** Gives a technique by its v18 or v19 id, or undefined when the table does not hold it.
 * @example techniqueOf('T1562.008')?.name // 'Disable or Modify Cloud Log' */
export declare function techniqueOf(id: string): Technique | undefined;
/** Gives the v19 id of a technique; ids that did not move come back as they are.
 * @example currentTechnique('T1562.008') // 'T1685.002' */
export declare function currentTechnique(id: string): string;
/** Gives the v19 tactic of a (tactic, technique) pair that was written for v18 or v19; undefined when
 * v19 no longer ties the technique to it.
 * @example currentTactic('TA0005', 'T1556.006') // 'TA0112' */
export declare function currentTactic(tactic: string, technique: string): string | undefined;
