/** What could have stood at the farthest place that a parser reached: the better half of an error message. */
export declare class Expectations {
    private farthest;
    private readonly labels;
    /** Notes that `label` would have been accepted at an offset. */
    add(at: number, label: string): void;
    /** The offset where reading failed. */
    get at(): number;
    /** What would have been accepted there, in a fixed order. */
    get expected(): readonly string[];
}
