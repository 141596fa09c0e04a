/** What the id of a run is made of. */
export declare const runIdLetters = "abcdefghijklmnopqrstuvwxyz234567";
/** Whether a text can be the id of a run: six of the letters and digits, so that nothing else is found by it. */
export declare const isRunId: (text: string) => boolean;
