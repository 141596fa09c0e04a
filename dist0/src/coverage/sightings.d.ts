import type { Evidence } from './evidence.ts';
/** What evidence says of a rule in a case, over all sources. */
export interface Sighting {
    /** ATT&CK ids of what it fired on, techniques of sub-techniques included; empty where it did not fire, or in a benign
     * case. */
    readonly techniques: ReadonlySet<string>;
    readonly fired: boolean;
    /** It was played and did not fire, in any source. */
    readonly silent: boolean;
    /** It fired on records of a real account. */
    readonly live: boolean;
    /** The newest live run's. */
    readonly timeToDetect?: {
        readonly date: string;
        readonly duration: number;
    } | undefined;
}
/** Rule by case (`caseKey`) and rule. */
export type Sightings = ReadonlyMap<string, ReadonlyMap<string, Sighting>>;
/** Puts the evidence of all sources together: a rule fires in a case if it does in any of them. */
export declare function sightingsOf(evidence: readonly Evidence[]): Sightings;
