/** A part of a path without its percent signs.
 * @throws RequestFailure InvalidURI for percent signs that decode to nothing */
export declare function decodedPath(text: string): string;
