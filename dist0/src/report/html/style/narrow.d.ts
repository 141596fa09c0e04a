/** Phones and split screens. */
export declare const narrow: string;
