import type { TechniqueClaim } from '../rule.ts';
import type { RawThreat } from './threat-shape.ts';
/** Turns a rule's threat mapping into claims in ids of ATT&CK v19: the sub-techniques where a technique
 * names some, else the technique; each id once, in the order of the file. */
export declare function techniqueClaims(threats: readonly RawThreat[]): readonly TechniqueClaim[];
