import type { PlainCall } from '../../aws/inverse/inverse.ts';
import type { NamedValue } from '../../scenario/played-case.ts';
import type { Instant } from '../../time/duration.ts';
/** Which part of a run a call belongs to. */
export type RunPhase = 'world' | 'before' | 'judged' | 'undo';
/** A line of a ledger. None holds a secret: inputs and answers are not written, only what takes them back. */
export type LedgerEntry = {
    readonly kind: 'run';
    readonly version: 1;
    readonly run: string;
    readonly scenario: string;
    /** `attack/by name` */
    readonly case: string;
    readonly account: string;
    readonly partition: string;
    readonly regions: readonly string[];
    readonly mode: 'local' | 'live';
    readonly at: Instant;
}
/** Before a call that changes something: what would take it back, if it is known before the answer. */
 | {
    readonly kind: 'intent';
    readonly id: number;
    readonly phase: RunPhase;
    readonly step: string;
    readonly service: string;
    readonly operation: string;
    readonly region: string;
    readonly undo: readonly PlainCall[];
    readonly at: Instant;
}
/** Every attempt of every call: its id is CloudTrail's requestID. */
 | {
    readonly kind: 'attempt';
    readonly phase: RunPhase;
    readonly step: string;
    readonly service: string;
    readonly operation: string;
    readonly region: string;
    readonly requestId?: string | undefined;
    readonly accessKeyId?: string | undefined;
    /** `ok`, or the error's code. */
    readonly outcome: string;
    readonly at: Instant;
}
/** After the answer: what takes the call back; nothing where it failed. */
 | {
    readonly kind: 'made';
    readonly id: number;
    readonly undo: readonly PlainCall[];
} | {
    readonly kind: 'undone';
    readonly id: number;
}
/** The case was played: what its golden's names stand for, ids and numbers alone. */
 | {
    readonly kind: 'played';
    readonly start: Instant;
    readonly names: readonly NamedValue[];
}
/** Nothing of the run is left. */
 | {
    readonly kind: 'clean';
    readonly at: Instant;
};
