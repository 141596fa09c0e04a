/** A path without links, also of what is not there: as far up as something is. */
export declare function realPath(path: string): string;
