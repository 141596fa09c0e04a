/** Texts of CloudTrail records that no enumeration of the SDK holds and that mean the same in every log. */
export declare const commonWords: ReadonlySet<string>;
