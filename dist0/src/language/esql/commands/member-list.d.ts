/** Numbers in an order of theirs that mostly come at the end and go at the start. */
export declare class MemberList {
    #private;
    constructor(compare: (left: number, right: number) => number);
    get length(): number;
    /** The member at a place below `length`. */
    at(place: number): number;
    add(member: number): void;
    /** True when the member was there. */
    remove(member: number): boolean;
    toArray(): readonly number[];
}
