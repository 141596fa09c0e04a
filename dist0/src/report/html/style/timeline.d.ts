/** The timeline of a case, which the script makes. */
export declare const timeline: string;
