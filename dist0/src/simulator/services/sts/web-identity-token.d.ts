/** What AWS reads in a web identity token. */
export interface WebIdentityToken {
    readonly issuer: string;
    readonly subject: string;
    readonly audience: string;
}
/** Reads the claims of a JSON Web Token. Signatures are not checked: the simulator has no keys of identity providers.
 * @throws AwsFailure InvalidIdentityTokenException */
export declare function readWebIdentityToken(token: string): WebIdentityToken;
