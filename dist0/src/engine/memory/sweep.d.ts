/** Says when a growing table is worth going through for what no later run can ask for: each time that it has doubled, so
 * that going through it costs next to nothing. */
export declare class Sweep {
    #private;
    /** Tables of fewer entries than some stay as they are. */
    constructor(fewest?: number);
    /** Goes through a table if it is time. */
    over(table: {
        readonly size: number;
    }, sweep: () => void): void;
}
