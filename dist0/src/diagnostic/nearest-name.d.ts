/** `Did you mean "x"?`, or undefined. */
export declare function didYouMean(name: string, known: Iterable<string>): string | undefined;
