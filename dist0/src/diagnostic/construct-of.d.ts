/** What a code says is not supported, as people allow it: `machine_learning`.
 * @example constructOf('MACHINE_LEARNING_UNSUPPORTED') // 'machine_learning' */
export declare function constructOf(code: string): string;
/** True for a construct that some code says is not supported. */
export declare function isConstruct(construct: string): boolean;
/** Reads a construct as people write it; codes as they are printed will do as well.
 * @throws TrailproofError USAGE for one that no code is about */
export declare function readConstruct(text: string): string;
