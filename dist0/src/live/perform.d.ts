import type { PlainCall } from '../aws/inverse/inverse.ts';
import type { Members } from '../aws/members.ts';
import type { CallOutcome } from '../scenario/port.ts';
import type { Chance } from '../time/chance.ts';
import type { AwsCaller, AwsRequest } from './aws-caller.ts';
import type { RunPhase } from './ledger/entry.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { RunNames } from './names/run-names.ts';
import type { RunClock } from './run-clock.ts';
import type { RunEvent } from './run-event.ts';
/** What the calls of a run are made with. */
export interface Run {
    readonly run: string;
    readonly names: RunNames;
    /** The boundary that a user or role of the run gets: `user/mallory`. */
    readonly boundaryOf?: ((holder: string) => Members) | undefined;
    readonly call: AwsCaller;
    readonly ledger: Pick<Ledger, 'write'>;
    readonly clock: RunClock;
    readonly chance: Chance;
    /** Whether an answer is worth another try. */
    readonly isPassing: (outcome: CallOutcome, step: string) => boolean;
    /** Tells the run to stop: nothing is made any more, what was made is taken back. */
    readonly signal?: AbortSignal | undefined;
    /** Hears what goes on. */
    readonly tell?: ((event: RunEvent) => void) | undefined;
}
/** A call of a run, in the scenario's names. */
export interface RunCall extends Omit<AwsRequest, 'as' | 'userAgent'> {
    readonly phase: RunPhase;
    readonly step: string;
    readonly as: AwsRequest['as'];
    readonly userAgent?: string | undefined;
    /** Takes the call back, where the table of inverse operations has none or a wrong one. */
    readonly undo?: (() => PlainCall) | undefined;
}
/** Makes the calls of a run: in its names, with its marks, and never without a line in the ledger first. */
export declare function performer(run: Run): (call: RunCall) => Promise<CallOutcome>;
/** Makes a call until it answers what it should, or long enough; each attempt stands in the ledger. */
export declare function patiently(run: Run, call: RunCall): Promise<CallOutcome>;
