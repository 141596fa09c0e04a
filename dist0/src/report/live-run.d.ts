/** How a run of a case ended. */
export interface LiveRun {
    readonly run: string;
    readonly scenario: string;
    /** `attack/by name` */
    readonly case: string;
    readonly account: string;
    readonly mode: 'local' | 'live';
    /** The file of the ledger. */
    readonly ledger: string;
    /** Calls that were sent, those of the guard left out. */
    readonly calls: number;
    /** How many of them were made again because AWS was busy or not up to date. */
    readonly repeated: number;
    readonly seconds: number;
    /** Why the play did not come to its end; all was taken back all the same, unless it was to be kept. */
    readonly broken?: LiveFinding | undefined;
    /** What could not be taken back. */
    readonly leftovers: readonly LiveLeftover[];
    /** Nothing was taken back, as asked. */
    readonly kept: boolean;
    /** Commands that go on from here. */
    readonly next: readonly string[];
}
/** What could not be taken back, and why. */
export interface LiveLeftover {
    /** `create-user`, or `user backdoor-k3f9qz`. */
    readonly what: string;
    readonly reason: string;
}
/** What went wrong. */
export interface LiveFinding {
    readonly code: string;
    readonly message: string;
    readonly hint?: string | undefined;
}
/** What came of cleaning up after a run. */
export type LiveCleaned = {
    readonly kind: 'cleaned';
    readonly run: string;
    readonly account: string;
    readonly scenario: string;
    readonly case: string;
    readonly leftovers: readonly LiveLeftover[];
}
/** Nothing was called for it. */
 | {
    readonly kind: 'refused';
    readonly run: string;
    readonly finding: LiveFinding;
};
/** How a run stands, by its ledger. */
export type LiveStatus = {
    readonly kind: 'known';
    readonly run: string;
    readonly account: string;
    readonly scenario: string;
    readonly case: string;
    readonly mode: 'local' | 'live';
    /** ISO 8601. */
    readonly began: string;
    /** `running` while a process works on it. */
    readonly state: 'clean' | 'open' | 'running';
    /** How many calls are still to be taken back. */
    readonly open: number;
}
/** Its ledger cannot be read. */
 | {
    readonly kind: 'broken';
    readonly run: string;
    readonly finding: LiveFinding;
};
