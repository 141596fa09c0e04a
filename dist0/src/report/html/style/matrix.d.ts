/** The matrix: what is not filled keeps the colour of the card. */
export declare const matrix: string;
