/** What is said of an error that is a bug of trailproof, with its trace. */
export declare function bugText(error: unknown): string;
