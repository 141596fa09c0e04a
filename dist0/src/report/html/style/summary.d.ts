/** The first screen. */
export declare const summary: string;
