import type { DissectPattern } from './dissect-pattern.ts';
/** Takes a text apart: the value of each part in order, or undefined when the text does not fit. */
export declare function dissect(text: string, { head, parts }: DissectPattern): readonly string[] | undefined;
/** The columns that a pattern fills, each with the numbers of the parts that make it up, in the order of joining. */
export declare function dissectColumns({ parts, }: DissectPattern): readonly {
    readonly name: string;
    readonly parts: readonly number[];
}[];
