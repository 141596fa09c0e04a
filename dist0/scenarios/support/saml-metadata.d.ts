/** SAML metadata of an identity provider, padded with a comment to at least that many characters. */
export declare function samlMetadata(entityId: string, length?: number): string;
/** A SAML response as the identity provider posts it, in base64; AWS reads issuer, subject and session name from it. */
export declare function samlAssertion(claims: {
    readonly issuer: string;
    readonly subject: string;
    readonly session: string;
}): string;
