import type { Interest } from '../cloudtrail/input/skim.ts';
import type { RecordHead } from '../cloudtrail/input/record-head.ts';
import type { Needles } from '../language/needle.ts';
import type { Detector } from './detector.ts';
import { type Sieve } from './sieve.ts';
/** What one rule costs the reading of a log. */
export interface RulePlan {
    readonly rule: string;
    readonly file: string;
    /** By what its records are found, of each list one: they hold these texts. None: every record is parsed for it. */
    readonly needles: Needles;
    /** How many records were parsed for it … */
    readonly parsed: number;
    /** … and for no other rule. */
    readonly parsedAlone: number;
    /** How many records it matched. */
    readonly matched: number;
}
/** How a log was read, and for which rules. */
export interface ReadingPlan {
    /** Records whose service and action could be read without parsing them. */
    readonly looked: number;
    /** The dearest first. */
    readonly rules: readonly RulePlan[];
}
/** Reads as a sieve does, and counts for which rules records have to be parsed. */
export declare class ReadingPlanner implements Interest {
    #private;
    readonly isTireless = true;
    constructor(sieve: Sieve);
    readonly concerns: (head: RecordHead) => boolean;
    /** The plan, once the log is read. `matchedBy` says how many records a rule matched. */
    plan(matchedBy: (detector: Detector) => number): ReadingPlan;
}
