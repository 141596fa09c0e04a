/** What one rule did in one case, or over a log, on one day. One line of an evidence file; lines stand for themselves, so
 * that files can be merged line by line in any order. */
export interface Evidence {
    readonly source: EvidenceSource;
    /** ISO time, in UTC, at which it was seen. */
    readonly date: string;
    /** The commit that was checked out, where there was one. */
    readonly commit?: string | undefined;
    /** The rule's short name. */
    readonly rule: string;
    /** SHA-256 (hex) of the rule's content; evidence is void for any other content. */
    readonly ruleHash: string;
    /** Absent for a replay of a log that no scenario made. */
    readonly scenario?: string | undefined;
    /** `attack/by name` */
    readonly case?: string | undefined;
    readonly verdict: 'fired' | 'silent';
    /** ATT&CK v19 ids, sorted: of `fired` those of the steps that the alerts are about, of `silent` all of the case. Benign
     * cases and false positives have none. */
    readonly techniques: readonly string[];
    /** Live only: from the first event of the alert to the alert, in milliseconds. */
    readonly timeToDetect?: number | undefined;
}
export declare const evidenceSources: readonly ['verify', 'replay', 'live'];
/** What made the records: the simulator, a log, or a real account. */
export type EvidenceSource = (typeof evidenceSources)[number];
