/** What `import` did with a recorded log. */
export interface ImportReport {
    readonly scenario: string;
    readonly kind: 'attack' | 'benign';
    /** The files that were written. */
    readonly files: readonly string[];
    readonly records: number;
    /** What was replaced: different values and how often, by kind. */
    readonly replaced: readonly {
        readonly kind: string;
        readonly values: number;
        readonly times: number;
    }[];
    /** What to look at before the files are shared. */
    readonly warnings: readonly string[];
    /** Lines to run next. */
    readonly next: readonly string[];
}
