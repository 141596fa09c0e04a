import type { Credentials } from '../scenario/actor.ts';
import type { CallOutcome, Cloud } from '../scenario/port.ts';
import type { Run, RunCall } from './perform.ts';
/** What a run knows of its account and of the world that it built there; secrets live here alone. */
export interface LiveWorld {
    readonly account: string;
    /** By the identity's name. */
    readonly credentials: ReadonlyMap<string, Credentials>;
    /** Secrets of virtual MFA devices by the serial number in the scenario's names. */
    readonly seeds: Map<string, string>;
}
/** A real account as the cloud of a play: calls go out when their time has come, and their records come later. */
export declare function liveCloud(run: Run, world: LiveWorld, perform: (call: RunCall) => Promise<CallOutcome>): Cloud;
