/** Reads the value of a flag that counts something: digits alone, from 1 to the most that makes sense.
 * @throws TrailproofError USAGE */
export declare function wholeNumber(flag: string, most: number): (text: string) => number;
