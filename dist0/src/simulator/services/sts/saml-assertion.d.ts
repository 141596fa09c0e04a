/** What AWS reads in a SAML response. */
export interface SamlAssertion {
    readonly id: string;
    readonly issuer: string;
    readonly subject: string;
    readonly subjectType: string;
    readonly audience: string;
    readonly sessionName: string;
}
/** Reads the claims of a base64 SAML response. Signatures are not checked: the simulator has no keys of identity providers.
 * @throws AwsFailure InvalidIdentityTokenException */
export declare function readAssertion(base64: string): SamlAssertion;
