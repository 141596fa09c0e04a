/** A part of a list, and the token that the next part is asked for with. */
export interface Page<Entry> {
    readonly entries: readonly Entry[];
    readonly next: string | undefined;
}
/** Cuts a page out of a list. A token is the offset in base64url, so that it is opaque as AWS's are.
 * @example pageOf(['a', 'b', 'c'], { most: 2, token: undefined, badToken: 'InvalidNextTokenException' })
 * // { entries: ['a', 'b'], next: 'Mg' }
 * @throws AwsFailure with the service's own code for a token that it did not give */
export declare function pageOf<Entry>(list: readonly Entry[], asked: {
    readonly most: number;
    readonly token: string | undefined;
    readonly badToken: string;
}): Page<Entry>;
