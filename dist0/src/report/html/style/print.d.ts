/** On paper: no tools, no scrolling, the matrix as wide as the page. */
export declare const print: string;
