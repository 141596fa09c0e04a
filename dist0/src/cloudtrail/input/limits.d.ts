/** What a reader accepts; beyond it, it says so and goes on with the next value or file. */
export interface ReadLimits {
    /** Nesting of a value; Elasticsearch's JSON parser refuses more than 1000 too. */
    readonly depth: number;
    /** Bytes of one value. CloudTrail records have at most 1 MB. */
    readonly valueBytes: number;
    /** A gzip stream may expand to this many times its size … */
    readonly gzipRatio: number;
    /** … once it has given this many bytes. */
    readonly gzipFreeBytes: number;
    /** Findings kept for one file; the rest is only counted. */
    readonly findingsPerFile: number;
}
/** Limits that no real log meets: gzipped CloudTrail files expand 8 to 30 times. */
export declare const defaultLimits: ReadLimits;
