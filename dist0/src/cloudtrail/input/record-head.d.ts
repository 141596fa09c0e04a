import type { Instant } from '../../time/duration.ts';
/** Reads a record's eventSource, eventName and eventTime out of its text without parsing it. One head reads record after
 * record; only where it is sure are its values those that JSON.parse would give. In the text, and so in what it gives,
 * a character is a byte: what is not ASCII is not spelled out. */
export declare class RecordHead {
    #private;
    time: Instant;
    get source(): string;
    get name(): string;
    /** The text of the record that was read last. */
    get record(): string;
    /** Service and action with what stands between them, where they are neighbours; else empty. What holds for a record
     * because of the two holds for each record with the same pair. */
    get pair(): string;
    hasPair(pair: string): boolean;
    /** A number below 2^10 that records with the same pair share, and few others do. */
    get pairSlot(): number;
    /** Takes a text whose records are read next, from left to right. */
    begin(text: string): void;
    /** Reads the record that stands in a stretch of the text. False where only JSON.parse can tell: for what is no record
     * on its face, for escapes that can hide a key, and where one of the three keys occurs twice, whoever's it is. */
    read(from: number, to: number): boolean;
}
