import type { TechniqueClaim } from '../rule.ts';
/** Turns the tags of a Sigma rule (`attack.t1078.004`, `attack.persistence`) into claims in ids of ATT&CK v19. Tags tie
 * no tactic to a technique: of the tactics named, a technique has those that ATT&CK gives it.
 * @example tagTechniques(['attack.persistence', 'attack.t1098.001'])[0]?.id // 'T1098.001' */
export declare function tagTechniques(tags: readonly string[]): readonly TechniqueClaim[];
