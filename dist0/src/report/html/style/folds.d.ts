/** Scenarios, cases and other folds. */
export declare const folds: string;
