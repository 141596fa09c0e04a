/** Lets the process look at what waits for it, such as a signal: work that awaits nothing of the system never does. */
export declare const breath: () => Promise<void>;
