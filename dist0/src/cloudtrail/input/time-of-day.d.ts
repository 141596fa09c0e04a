/** Milliseconds from `HH:MM:SSZ"`, the form that CloudTrail writes; NaN for any other. */
export declare function timeOfDay(text: string, at: number): number;
