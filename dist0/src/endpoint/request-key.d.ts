/** The key of a request's call: ids of what it makes derive from it, so no two requests of a cloud may share a number. */
export declare const requestKey: (position: number) => string;
/** The number in a request's key; 0 for a key of another kind. */
export declare const numberOfRequest: (key: string) => number;
