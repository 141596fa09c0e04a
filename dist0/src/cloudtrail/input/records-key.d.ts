/** Watches an object's own texts for the key `Records`, byte by byte, since a chunk may end inside it. */
export declare class RecordsKey {
    #private;
    /** A text of the object begins. */
    begin(): void;
    /** Bytes inside the text. */
    read(chunk: Buffer, from: number, to: number): void;
    /** The text has ended. */
    end(): void;
    /** A byte outside of texts that is no blank. */
    see(byte: number): void;
    /** True between `"Records":` and its value. */
    awaitsValue(): boolean;
    reset(): void;
}
