/** Where evidence goes, and when it was seen. */
export interface EvidenceTarget {
    readonly file: string;
    /** ISO time in UTC. */
    readonly date: string;
}
/** Where the evidence of a log goes. */
export interface LogEvidenceTarget extends EvidenceTarget {
    /** The case that the log shows, such as `iam-group-creation/attack/by name`: only then it says something of a technique. */
    readonly case?: string | undefined;
}
