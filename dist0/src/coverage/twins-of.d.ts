import type { CoveredCase } from './covered-case.ts';
/** The benign cases of a scenario in which a rule has to be silent: those that are its twins, and every one where none is,
 * as for the rules of a user that a scenario does not name.
 * @param cases those of one scenario */
export declare function twinsOf<Case extends Pick<CoveredCase, 'kind' | 'twinOf'>>(rule: string, cases: readonly Case[]): readonly Case[];
