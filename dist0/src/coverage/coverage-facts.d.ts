import { type CoveredCase } from './covered-case.ts';
import type { CoveredRule } from './covered-rule.ts';
import type { Sighting, Sightings } from './sightings.ts';
/** `silent`: in every twin. `fires`: in at least one. `unproven`: no evidence says what it did in some twin. `none`: there is
 * no twin. */
export type Guard = 'silent' | 'fires' | 'unproven' | 'none';
/** What is loaded and what was seen, ready to be asked. */
export interface CoverageFacts {
    readonly rules: readonly CoveredRule[];
    readonly cases: readonly CoveredCase[];
    /** Short names of the rules that claim a technique or one below it, sorted. */
    readonly claimedBy: (technique: string) => readonly string[];
    /** The attacks and evasions that use a technique or one below it. */
    readonly variantsOf: (technique: string) => readonly CoveredCase[];
    readonly sighting: (rule: string, one: CoveredCase) => Sighting | undefined;
    /** Rules that fired in a case on a technique, sorted; on anything where none is given. */
    readonly seenBy: (one: CoveredCase, technique?: string) => readonly string[];
    /** What the benign twins of a scenario say of a rule. */
    readonly guardOf: (rule: string, scenario: string) => Guard;
}
/** Makes loaded rules, cases and what was seen ready to be asked. */
export declare function coverageFacts(rules: readonly CoveredRule[], cases: readonly CoveredCase[], sightings: Sightings): CoverageFacts;
