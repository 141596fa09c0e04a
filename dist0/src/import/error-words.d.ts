/** Words of AWS's error messages, in lower case. What is not among them may be a name, and is replaced. */
export declare const errorWords: ReadonlySet<string>;
