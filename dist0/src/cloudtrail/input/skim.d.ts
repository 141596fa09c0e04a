import { RecordHead } from './record-head.ts';
/** What a reader of records is after. */
export interface Interest {
    /** Says of a record that is not parsed yet whether it can matter. */
    readonly concerns: (head: RecordHead) => boolean;
    /** Is asked about every record, also where next to nothing can be skipped. */
    readonly isTireless?: boolean | undefined;
}
/** Looks at the texts of records before they are parsed. */
export interface Skim {
    /** Takes a text (a character a byte) whose values are asked for next, from left to right. */
    readonly begin: (text: string) => void;
    /** True for a value in a stretch of the text that nobody needs; it is then dealt with. */
    readonly skips: (from: number, to: number) => boolean;
}
/** Skips the records that concern nobody, and tells of each one that it skips.
 * Rests for a while where it finds next to nothing to skip. */
export declare function skimOf({ concerns, isTireless }: Interest, onSkip: (head: RecordHead) => void): Skim;
