/** Reads a flag's number of megabytes.
 * @throws TrailproofError USAGE
 * @example readMegabytes('256') // 256 */
export declare function readMegabytes(text: string): number;
