/** A part of a run. */
export type LiveRunPart = 'world' | 'play' | 'undo' | 'sweep';
/** What a run tells while it goes on. Lengths of time are in milliseconds where nothing else is said. */
export type LiveRunEvent = {
    readonly kind: 'begun';
    readonly run: string;
    readonly scenario: string;
    readonly case: string;
    readonly account: string;
    readonly ledger: string;
    /** How long it takes at least; undefined where that is not known. */
    readonly seconds?: number | undefined;
}
/** `calls`: about how many it makes; undefined where that is not known. */
 | {
    readonly kind: 'part';
    readonly part: LiveRunPart;
    readonly calls?: number | undefined;
}
/** The answer to a call; `planned` is what it answered in memory. */
 | {
    readonly kind: 'answer';
    readonly phase: 'world' | 'before' | 'judged' | 'undo';
    readonly step: string;
    readonly service: string;
    readonly operation: string;
    readonly outcome: string;
    readonly planned?: string | undefined;
    readonly againIn: number | undefined;
} | {
    readonly kind: 'wait';
    readonly why: 'code' | 'mark' | 'step' | 'lost calls' | 'listed';
    readonly duration: number;
};
