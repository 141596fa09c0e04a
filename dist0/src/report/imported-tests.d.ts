/** What `import --from` took of another tool, and what it did not. */
export interface ImportedTests {
    readonly source: string;
    /** Where the scenarios are. */
    readonly folder: string;
    readonly scenarios: readonly {
        readonly name: string;
        readonly attack: number;
        readonly benign: number;
    }[];
    readonly remarks: readonly {
        readonly kind: 'refused' | 'changed';
        readonly what: string;
        readonly reason: string;
    }[];
    /** Lines to run next. */
    readonly next: readonly string[];
}
