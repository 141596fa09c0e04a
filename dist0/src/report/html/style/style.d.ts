/** The page's whole style sheet; a constant, so that its hash is one. */
export declare const style: string;
