/** The services in which what a run makes has names of its own, so that a call cannot touch anything else's. */
export declare const namingServices: ReadonlySet<string>;
/** Whether a member of an input is the name of something that a run must have to itself. */
export declare function isRenamed(service: string, operation: string, member: string): boolean;
