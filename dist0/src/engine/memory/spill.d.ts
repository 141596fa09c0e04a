/** Where bytes go that are too many for memory. The engine opens no files: whoever runs it gives a place. */
export interface Spill {
    /** Keeps bytes and says where. They may change afterwards.
     * @throws TrailproofError SPILL_UNWRITABLE */
    readonly write: (bytes: Uint8Array) => number;
    /** Fills `into` with what was written at a place. */
    readonly read: (place: number, into: Uint8Array) => void;
}
