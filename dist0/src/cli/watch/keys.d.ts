/** Listens to the keyboard until somebody ends the work: q, Ctrl-C, or a signal. Without a terminal a line counts as a
 * key, and the end of standard input means nothing. */
export declare function listenToKeys({ onEnter }: {
    readonly onEnter: () => void;
}): Promise<void>;
