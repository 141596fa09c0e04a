import type { Disguise, Spot } from './disguise.ts';
/** How the pieces of a text are replaced. */
export interface Pieces {
    readonly spot: Spot;
    readonly disguise: Disguise;
    /** What a name among them is called: `user` gives `user-1`. */
    readonly kind: string;
    /** Where a user's own name stands, no word of AWS's vocabulary is believed. */
    readonly strict?: 'strict' | undefined;
}
/** Replaces each piece between separators by itself, and leaves the separators, so that paths, wildcards and variables keep
 * their form.
 * @example replacePieces('/aws/lambda/payroll', …) // '/aws/lambda/text-1' */
export declare function replacePieces(text: string, pieces: Pieces): string;
/** Replaces a text without separators. */
export declare function replacePiece(piece: string, pieces: Pieces): string;
