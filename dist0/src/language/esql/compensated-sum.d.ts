/** Adds numbers as Elasticsearch does (Kahan's summation): the rounding error is carried along. */
export interface CompensatedSum {
    readonly add: (number: number) => void;
    readonly total: () => number;
}
export declare function compensatedSum(): CompensatedSum;
