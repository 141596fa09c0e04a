import type { Duration } from '../time/duration.ts';
import type { RunPhase } from './ledger/entry.ts';
/** What a run waits for: that a code of an MFA device which counted once is over, that a step's time has come, that AWS
 * knows what came of calls whose answers were lost, that AWS lists no more what was removed. */
export type RunWait = 'code' | 'mark' | 'step' | 'lost calls' | 'listed';
/** What a run tells while it goes on. No secret is in it. */
export type RunEvent = {
    readonly kind: 'part';
    readonly part: 'world' | 'play' | 'undo' | 'sweep';
}
/** The answer to a call. */
 | {
    readonly kind: 'answer';
    readonly phase: RunPhase;
    readonly step: string;
    readonly service: string;
    readonly operation: string;
    /** `ok`, or the error's code. */
    readonly outcome: string;
    /** When the same is asked again; undefined where it is not. */
    readonly againIn: Duration | undefined;
} | {
    readonly kind: 'wait';
    readonly why: RunWait;
    readonly duration: Duration;
};
