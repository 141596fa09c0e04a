/** A folder that holds a bundle's files for a while. */
export interface Staging {
    readonly folder: string;
    /** Makes the paths of a text that lead into the folder begin there. */
    readonly relocated: (text: string) => string;
}
/** Puts files into a temporary folder, works there, and takes the folder away. */
export declare function staged<T>(files: ReadonlyMap<string, string>, work: (staging: Staging) => Promise<T>): Promise<T>;
