/** Does something whose errors say all they know: vitest prints messages only, so place and hint must stand in them. */
export declare function telling<T>(work: () => T): T;
/** As `telling`, for work that takes its time. */
export declare function tellingLater<T>(work: () => Promise<T>): Promise<T>;
