import type { Chance } from '../time/chance.ts';
import type { Instant } from '../time/duration.ts';
import type { Action, Failure } from './action.ts';
import type { Caller } from './caller.ts';
import type { Rhythm } from './rhythm.ts';
/** One call, before its record is written. */
export interface Step {
    readonly at: Instant;
    readonly caller: Caller;
    readonly region: string;
    readonly action: Action;
    readonly failure?: Failure | undefined;
}
/** A kind of everyday caller: people of one office, a pipeline, a service. */
export interface Persona {
    readonly name: string;
    /** How much of all records it makes, beside the shares of the others. */
    readonly share: number;
    readonly rhythm: Rhythm;
    /** What it does in one go, in time order, never nothing; each call carries on from the last, so that sessions last. */
    readonly act: (start: Instant, chance: Chance) => readonly Step[];
}
