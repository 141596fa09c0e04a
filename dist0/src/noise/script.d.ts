import type { Chance } from '../time/chance.ts';
import type { Instant } from '../time/duration.ts';
import type { Action, Failure } from './action.ts';
import type { Caller } from './caller.ts';
import type { Step } from './persona.ts';
/** How fast calls follow each other, in milliseconds: at least and at most. */
export type Pace = readonly [least: number, most: number];
/** People click and think. */
export declare const clicking: Pace;
/** A page of the console asks for what it shows all at once. */
export declare const loading: Pace;
/** Somebody types one command after the other. */
export declare const typing: Pace;
/** A program makes one call after the other. */
export declare const running: Pace;
/** Calls that are put down one after the other. */
export interface Script {
    readonly steps: readonly Step[];
    /** Lets time pass. */
    readonly pause: (pace: Pace) => void;
    /** One call; the next comes after the pace. */
    readonly call: (action: Action, failure?: Failure) => void;
    readonly calls: (actions: readonly Action[]) => void;
    /** The same script with another caller, region or pace. */
    readonly with: (part: Partial<Setting>) => Script;
}
/** Who calls where, and how fast. */
export interface Setting {
    readonly caller: Caller;
    readonly region: string;
    readonly pace: Pace;
    /** The share of calls that are refused. */
    readonly refused: number;
    /** The share of calls that come too fast for AWS. */
    readonly tooFast: number;
}
/** Begins a script at a moment. */
export declare function beginScript(start: Instant, chance: Chance, setting: Pick<Setting, 'caller' | 'region' | 'pace'> & Partial<Setting>): Script;
