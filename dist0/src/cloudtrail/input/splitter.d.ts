/** What a splitter finds in the bytes of a file. */
export interface SplitSink {
    /** The text of one value and the line that it begins on, from 1. */
    readonly value: (text: string, line: number) => void;
    /** Something that is no value: why (as a sentence without its full stop), and where. */
    readonly broken: (problem: string, line: number) => void;
}
/** Cuts the bytes of a file into the texts of JSON values. */
export interface Splitter {
    readonly push: (chunk: Buffer) => void;
    readonly end: () => void;
    /** The line that is being read, from 1. */
    readonly line: () => number;
}
