/** Ends the process in order where somebody ends it from outside: what has to be taken away goes when it exits. */
export declare function endOnSignals(): void;
/** Ends quietly when the reader of our output goes away, as in `trailproof replay … | head`, and with a word where the
 * output cannot be written. */
export declare function endOnLostOutput(): void;
